package io.leitmotif.article;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The last article of a page of the review queue: the next page begins after it.
 *
 * @param uncertainty of that article, above 0
 * @param id          of that article; breaks ties
 */
public record ReviewCursor(double uncertainty, UUID id) {

    /** As it travels: opaque, URL-safe. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(("review " + uncertainty + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws ProblemException MALFORMED for anything else
     */
    public static ReviewCursor decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 3 && parts[0].equals("review") && Double.parseDouble(parts[1]) > 0) {
                return new ReviewCursor(Double.parseDouble(parts[1]), UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, "cursor is not one that the review queue gave out", e);
        }
        throw new ProblemException(Problem.MALFORMED, "cursor is not one that the review queue gave out");
    }
}
