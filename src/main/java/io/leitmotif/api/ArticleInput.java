package io.leitmotif.api;

import io.leitmotif.intake.Submission;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as it is sent in JSON.
 *
 * @param content     the original
 * @param title       if it is known
 * @param format      "auto" if not given
 * @param url         where it stands
 * @param source      who published it
 * @param publishedAt ISO-8601
 * @param externalId  the sender's own name for it
 * @param language    BCP 47
 * @param author      who wrote it
 * @param tags        what its publisher filed it under, at most 50 of 100 characters each
 */
@Schema(name = "ArticleInput")
public record ArticleInput(
        @Schema(required = true, description = "The article as it was found: text, HTML, Markdown, front matter; a PDF in base64")
        String content,
        @Schema(description = "If known; else it is looked for in the content") String title,
        @Schema(enumeration = {"auto", "text", "html", "markdown", "pdf"}, defaultValue = "auto") String format,
        @Schema(description = "Where it stands; kept, not fetched") String url,
        @Schema(description = "Who published it") String source,
        @Schema(description = "ISO-8601 date or date-time", examples = "2022-06-02T14:27:31+08:00") String publishedAt,
        @Schema(description = "Your own name for it: the same name again is the same article") String externalId,
        @Schema(description = "BCP 47, if known") String language,
        @Schema(description = "Who wrote it") String author,
        @Schema(description = "Words its publisher filed it under") List<String> tags) {

    Submission submission() {
        if (content == null) {
            throw new ProblemException(Problem.MALFORMED, url == null ? "content is missing"
                    : "content is missing; a page is not fetched from its url: send what is there");
        }
        Metadata given = new Metadata(title, author, source, IsoInstant.parse("publishedAt", publishedAt), url,
                tags == null ? List.of() : tags.stream().filter(Objects::nonNull).toList(), language);
        return new Submission(Document.of(content, Format.of(format)), given, externalId);
    }
}
