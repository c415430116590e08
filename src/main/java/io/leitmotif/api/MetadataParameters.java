package io.leitmotif.api;

import io.leitmotif.intake.Submission;
import io.leitmotif.text.Format;
import jakarta.ws.rs.QueryParam;
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

    @QueryParam("format")
    @Parameter(description = "auto, text, html or markdown; else what the media type says")
    String format;

    Submission submission(String content, Format fromMediaType) {
        return new Submission(content, format == null ? fromMediaType : Format.of(format), title, url, source,
                IsoInstant.parse("publishedAt", publishedAt), externalId, language);
    }
}
