package io.leitmotif.article;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/**
 * The last article of a page: the next page begins after it, whatever has been stored since.
 *
 * @param receivedAt of that article
 * @param id         of that article; breaks ties
 */
public record Cursor(Instant receivedAt, UUID id) {

    /** As it travels: opaque, URL-safe. */
    public String encode() {
        String plain = receivedAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws ProblemException MALFORMED for anything else
     */
    public static Cursor decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 2) {
                Instant receivedAt = Instant.parse(parts[0]);
                int year = receivedAt.atOffset(ZoneOffset.UTC).getYear();
                if (year >= 1 && year <= 9999) {
                    return new Cursor(receivedAt, UUID.fromString(parts[1]));
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(Problem.MALFORMED, "cursor is not one that this service gave out", e);
        }
        throw new ProblemException(Problem.MALFORMED, "cursor is not one that this service gave out");
    }
}
