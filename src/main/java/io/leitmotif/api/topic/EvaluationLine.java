package io.leitmotif.api.topic;

import io.leitmotif.intake.LabelledText;
import io.leitmotif.intake.Submission;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text and its topics, as a line of JSON.
 *
 * @param content  the original
 * @param text     the same, known to be plain text
 * @param title    if it is known
 * @param format   of the content; "auto" if not given
 * @param language BCP 47
 * @param topics   all that it has
 */
@Schema(name = "EvaluationLine")
public record EvaluationLine(
        @Schema(description = "The article as it was found; either this or text") String content,
        @Schema(description = "The same, known to be plain text") String text,
        @Schema(description = "If known; else it is looked for in the content") String title,
        @Schema(enumeration = {"auto", "text", "html", "markdown", "pdf"}, defaultValue = "auto") String format,
        @Schema(description = "BCP 47, if known") String language,
        @Schema(required = true, description = "Every topic that it has; [] if it has none") List<String> topics) {

    /** @throws ProblemException MALFORMED, naming the field */
    LabelledText labelled(int line) {
        if ((content == null) == (text == null)) {
            throw malformed(content == null ? "content is missing" : "there is content and text; one of them is enough");
        }
        if (topics == null || topics.stream().anyMatch(Objects::isNull)) {
            throw malformed("topics is missing, or has a null in it; [] says that there are none");
        }
        Format read = text != null && format == null ? Format.TEXT : Format.of(format);
        return new LabelledText(line, new Submission(Document.of(text != null ? text : content, read),
                Metadata.of(title, language), null), Set.copyOf(topics));
    }

    private static ProblemException malformed(String what) {
        return new ProblemException(Problem.MALFORMED, what);
    }
}
