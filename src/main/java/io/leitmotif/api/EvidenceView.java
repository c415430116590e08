package io.leitmotif.api;

import io.leitmotif.topic.Evidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passage that carried a topic.
 *
 * @param text  as it was read
 * @param start UTF-16 offset into the original content, inclusive
 * @param end   exclusive
 * @param score of this passage alone, 0..1
 */
@Schema(name = "Evidence")
public record EvidenceView(String text,
        @Schema(description = "UTF-16 offset into the content as it was sent, inclusive") int start,
        @Schema(description = "UTF-16 offset, exclusive") int end,
        @Schema(description = "The topic's score of this passage alone, 0..1") double score) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.text(), evidence.start(), evidence.end(), Numbers.score(evidence.score()));
    }
}
