package io.leitmotif.api;

import io.leitmotif.intake.Warning;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be wrong with an answer, because of how the text was read.
 *
 * @param code   what it is, for programs
 * @param detail what it is here, for people
 */
@Schema(name = "Warning")
public record WarningView(
        @Schema(enumeration = {"unread-tokens", "language-not-covered"}, description = "unread-tokens: a quarter or more "
                + "of the text's tokens are unknown to the encoder; language-not-covered: it was not made for the text's "
                + "language (health says for which it was)") String code,
        String detail) {

    /** In the order given. */
    public static List<WarningView> of(List<Warning> warnings) {
        return warnings.stream().map(warning -> new WarningView(warning.kind().wireName(), warning.detail())).toList();
    }
}
