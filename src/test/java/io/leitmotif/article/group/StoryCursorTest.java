package io.leitmotif.article.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page of stories ended, as it travels. */
class StoryCursorTest {

    private static final StoryCursor CURSOR = new StoryCursor(StoryOrder.LARGEST, Instant.parse("2026-01-02T03:04:05Z"), 7,
            new UUID(1, 2));

    @Test
    void whatWasEncodedIsReadAgain() {
        assertEquals(CURSOR, StoryCursor.decode(CURSOR.encode(), StoryOrder.LARGEST));
    }

    @Test
    void aCursorIsOfOneOrder() {
        assertThrows(ProblemException.class, () -> StoryCursor.decode(CURSOR.encode(), StoryOrder.NEWEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "newest", "newest 2026-01-02T03:04:05Z 7 x", "newest 2026-01-02 7 0-0-0-0-0",
            "newest 2026-01-02T03:04:05Z many 0-0-0-0-0", "newest +12026-01-02T03:04:05Z 7 0-0-0-0-0"})
    void anythingElseIsMalformed(String plain) {
        String forged = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertEquals(Problem.MALFORMED, assertThrows(ProblemException.class,
                () -> StoryCursor.decode(forged, StoryOrder.NEWEST)).problem());
        assertThrows(ProblemException.class, () -> StoryCursor.decode("§§", StoryOrder.NEWEST));
    }
}
