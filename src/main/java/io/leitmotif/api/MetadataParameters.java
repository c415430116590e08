package io.leitmotif.api;

import io.leitmotif.intake.Submission;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is known of a document that is sent bare. */
public class MetadataParameters {

    @QueryParam("title")
    @Parameter(description = "If known; else it is looked for in the content")
    String title;

    @QueryParam("url")
    @Parameter(description = "Where it stands; kept, not fetched")
    String url;

    @QueryParam("source")
    @Parameter(description = "Who published it")
    String source;

    @QueryParam("publishedAt")
    @Parameter(description = "ISO-8601 date or date-time")
    String publishedAt;

    @QueryParam("externalId")
    @Parameter(description = "Your own name for it: the same name again is the same article")
    String externalId;

    @QueryParam("language")
    @Parameter(description = "BCP 47, if known")
    String language;

    @QueryParam("author")
    @Parameter(description = "Who wrote it")
    String author;

    @QueryParam("tag")
    @Parameter(description = "A word its publisher filed it under; as often as there are")
    List<String> tags;

    @QueryParam("format")
    @Parameter(description = "auto, text, html, markdown or pdf; else what the media type says")
    String format;

    Submission submission(byte[] body, Format fromMediaType, String charset) {
        Metadata given = new Metadata(title, author, source, IsoInstant.parse("publishedAt", publishedAt), url,
                tags == null ? List.of() : tags, language);
        return new Submission(Document.of(body, format == null ? fromMediaType : Format.of(format), charset), given,
                externalId);
    }
}
