package io.leitmotif.article.group;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * The last story of a page: the next page begins after it, whatever has been stored since.
 *
 * @param order    the list's
 * @param lastSeen of that story
 * @param size     of that story
 * @param id       of that story; breaks ties
 */
public record StoryCursor(StoryOrder order, Instant lastSeen, int size, UUID id) {

    /** That story, at the end of a page in this order. */
    public static StoryCursor after(Story story, StoryOrder order) {
        return new StoryCursor(order, story.lastSeen(), story.size(), story.id());
    }

    /** As it travels: opaque, URL-safe. */
    public String encode() {
        String plain = name(order) + " " + lastSeen + " " + size + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote for a list in this order.
     *
     * @throws ProblemException MALFORMED for anything else
     */
    public static StoryCursor decode(String encoded, StoryOrder order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 4 && parts[0].equals(name(order))) {
                Instant lastSeen = Instant.parse(parts[1]);
                int year = lastSeen.atOffset(ZoneOffset.UTC).getYear();
                if (year >= 1 && year <= 9999) {
                    return new StoryCursor(order, lastSeen, Integer.parseInt(parts[2]), UUID.fromString(parts[3]));
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw none(order, e);
        }
        throw none(order, null);
    }

    private static ProblemException none(StoryOrder order, Exception cause) {
        return new ProblemException(Problem.MALFORMED, "cursor is not one that the list of the " + name(order)
                + " stories gave out", cause);
    }

    private static String name(StoryOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
