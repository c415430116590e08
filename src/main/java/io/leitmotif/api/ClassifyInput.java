package io.leitmotif.api;

import io.leitmotif.intake.Submission;
import io.leitmotif.text.Format;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to classify.
 *
 * @param content the original
 * @param title   if it is known
 * @param format  "auto" if not given
 */
@Schema(name = "ClassifyInput")
public record ClassifyInput(@Schema(required = true) String content, String title,
        @Schema(enumeration = {"auto", "text", "html", "markdown", "pdf"}, defaultValue = "auto") String format) {

    Submission submission() {
        return Submission.of(content, Format.of(format), title);
    }
}
