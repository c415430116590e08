package io.leitmotif.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.StoredText;
import io.leitmotif.intake.Warning;
import io.leitmotif.text.document.Metadata;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as it is answered.
 *
 * @param topics      every topic, best first
 * @param uncertain   whether one of these decisions should be looked at by a person
 * @param duplicateOf the article this one is a near copy of, or null
 * @param storyId     the story it belongs to, or null
 * @param warnings    what can be wrong with it, because of how it was read
 * @param text        the clean text, on request
 * @param content     the original, on request
 */
@Schema(name = "Article")
public record ArticleView(String id, String title, @Schema(description = "BCP 47; und if unknown") String language,
        String url, String source, String externalId, Instant publishedAt, Instant receivedAt,
        @Schema(description = "As many as it was signed by, in one") String author,
        @Schema(description = "Words its publisher filed it under") List<String> tags,
        @Schema(description = "The lead sentence(s)") String summary,
        @Schema(description = "Every topic, best first") List<TopicScoreView> topics,
        @Schema(description = "Whether one of these decisions should be looked at by a person") boolean uncertain,
        String duplicateOf, String storyId, EncoderView encoder,
        @Schema(description = "What can be wrong with it, because of how it was read") List<WarningView> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The clean text, with include=content")
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The original, with include=content")
        String content) {

    /**
     * Which encoder read it.
     *
     * @param id       its name
     * @param revision of its weights
     */
    @Schema(name = "Encoder")
    public record EncoderView(String id, String revision) {
    }

    /** An article, with its text if that is not null, the topics to be shown, and what to warn of. */
    public static ArticleView of(StoredArticle article, StoredText text, ShownTopics shown, List<Warning> warnings) {
        Metadata known = article.metadata();
        return new ArticleView(article.id().toString(), known.title(), known.language(), known.url(), known.source(),
                article.externalId(), known.publishedAt(), article.receivedAt(), known.author(), known.tags(),
                article.summary(),
                shown.in(known.language()).of(article.topics()), article.uncertainty() > 0,
                id(article.duplicateOf()), id(article.storyId()),
                new EncoderView(article.encoderId(), article.encoderRevision()), WarningView.of(warnings),
                text == null ? null : text.cleanText(), text == null ? null : text.content());
    }

    private static String id(UUID id) {
        return id == null ? null : id.toString();
    }
}
