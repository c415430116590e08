package io.leitmotif.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type   a URI that names the kind of problem
 * @param title  the kind in words
 * @param status the HTTP status
 * @param detail this occurrence: the limit and what was given
 */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(examples = "urn:leitmotif:problem:nothing-to-read") String type,
        @Schema(examples = "Nothing to read") String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "content has 0 letters after cleaning; at least 2 are needed") String detail) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
