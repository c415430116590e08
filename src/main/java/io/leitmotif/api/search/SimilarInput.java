package io.leitmotif.api.search;

import io.leitmotif.api.FilterParameters;
import io.leitmotif.intake.Submission;
import io.leitmotif.search.similar.SimilarQuery;
import io.leitmotif.text.Format;
import io.leitmotif.topic.TopicClassifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that is not stored, and which articles like it are wanted.
 *
 * @param content  the original
 * @param title    if it is known
 * @param format   "auto" if not given
 * @param limit    1..100, 10 if not given
 * @param topic    a topic they have
 * @param language BCP 47
 * @param source   who published them
 * @param from     earliest date, inclusive
 * @param to       latest date, exclusive
 * @param minScore none less close, -1..1
 * @param mmr      how much they should differ from each other, 0..1
 * @param collapse whether copies of one text are shown once
 */
@Schema(name = "SimilarInput")
public record SimilarInput(@Schema(required = true) String content, String title,
        @Schema(enumeration = {"auto", "text", "html", "markdown", "pdf"}, defaultValue = "auto") String format,
        @Schema(minimum = "1", maximum = "100", defaultValue = "10") Integer limit, String topic, String language,
        String source, String from, String to,
        @Schema(minimum = "-1", maximum = "1", defaultValue = "-1") Double minScore,
        @Schema(minimum = "0", maximum = "1", defaultValue = "0") Double mmr,
        @Schema(defaultValue = "false") Boolean collapse) {

    Submission submission() {
        return Submission.of(content, Format.of(format), title);
    }

    SimilarQuery query(TopicClassifier topics) {
        return new SimilarQuery(FilterParameters.filter(topics, topic, language, source, from, to),
                limit == null ? 10 : limit, minScore == null ? -1 : minScore, mmr == null ? 0 : mmr,
                Boolean.TRUE.equals(collapse));
    }
}
