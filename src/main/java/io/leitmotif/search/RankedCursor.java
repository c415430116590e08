package io.leitmotif.search;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where the next page of a search begins.
 *
 * @param list  the name of the list, which cannot be guessed
 * @param place in the list, from 0
 */
record RankedCursor(UUID list, int place) {

    private static final String KIND = "search";
    private static final String FOREIGN = "cursor is not one that a search gave out";

    /** As it travels: opaque, URL-safe. */
    String encode() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((KIND + " " + list + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws ProblemException MALFORMED for anything else
     */
    static RankedCursor decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 3 && parts[0].equals(KIND) && Integer.parseInt(parts[2]) >= 0) {
                return new RankedCursor(UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, FOREIGN, e);
        }
        throw new ProblemException(Problem.MALFORMED, FOREIGN);
    }
}
