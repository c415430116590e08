package io.leitmotif.api.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.leitmotif.article.group.StoryChange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story and how it came about.
 *
 * @param story   with at most 1,000 articles
 * @param changes its merges and splits, oldest first; the latest 1,000
 */
@Schema(name = "StoryDetails")
public record StoryDetailsView(@JsonUnwrapped StoryView story, List<Change> changes) {

    /**
     * Articles went from one story into another.
     *
     * @param kind     merge: two stories became one; split: one became two
     * @param from     id of the story they were in
     * @param into     id of the story they are in since
     * @param articles how many
     * @param at       when
     */
    @Schema(name = "StoryChange")
    public record Change(@Schema(enumeration = {"merge", "split"}) String kind, String from, String into, int articles,
            Instant at) {
    }

    static StoryDetailsView of(StoryView story, List<StoryChange> changes) {
        return new StoryDetailsView(story, changes.stream().map(change -> new Change(
                change.kind().name().toLowerCase(Locale.ROOT), change.from().toString(), change.into().toString(),
                change.articles(), change.at())).toList());
    }
}
