package io.leitmotif.intake;

import java.util.Objects;

/**
 * What can be wrong with all that is said of a text, because of how it was read.
 *
 * @param kind   what it is
 * @param detail what it is here, for people
 */
public record Warning(Kind kind, String detail) {

    /** Everything that a caller can be warned of. */
    public enum Kind {
        /** Much of the text is nothing that the encoder has a sign for. */
        UNREAD_TOKENS("unread-tokens"),
        /** The text is in a language that the encoder was not made for. */
        LANGUAGE_NOT_COVERED("language-not-covered");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** As answers have it. */
        public String wireName() {
            return wireName;
        }
    }

    /** Refuses half a warning. */
    public Warning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
