package io.leitmotif.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-21T12:00:00.123456Z"), UUID.randomUUID());
        assertEquals(cursor, Cursor.decode(cursor.encode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bm9uZQ", "MjAyNi0xMS0yMVQxMjowMDowMFogbm90LWEtdXVpZA"})
    void refusesWhatItDidNotWrite(String forged) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Cursor.decode(forged));
        assertEquals(Problem.MALFORMED, refused.problem());
    }
}
