package io.leitmotif.intake;

import java.util.Objects;

/**
 * All is there; the event comes once, when the first request is let in.
 *
 * @param articles how many are stored
 * @param encoder  the encoder's id
 */
public record Started(long articles, String encoder) {

    public Started {
        Objects.requireNonNull(encoder, "encoder");
    }
}
