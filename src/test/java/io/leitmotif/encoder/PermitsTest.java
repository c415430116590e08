package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PermitsTest {

    private final Permits permits = new Permits(1);

    @Test
    void whoComesPastTheLimitIsToldAtOnceAndHisWorkIsNotBegun() {
        ProblemException refused = permits.with(() -> assertThrows(ProblemException.class, () -> permits.with(() -> {
            throw new AssertionError("begun");
        })));
        assertEquals(Problem.TOO_BUSY, refused.problem());
        assertEquals("1 callers are encoding or wait for it, the limit; come back later.", refused.getMessage());
        assertTrue(permits.with(() -> true), "free again");
    }

    @Test
    void aCallerThatFailsGivesItsPlaceBack() {
        assertThrows(IllegalStateException.class, () -> permits.with(() -> {
            assertEquals(1, permits.taken());
            throw new IllegalStateException();
        }));
        assertEquals(0, permits.taken());
    }

    @Test
    void nobodyIsAwaitedUntilTheLastHasLeft() throws Exception {
        Thread waiting = new Thread(permits::awaitNobody);
        permits.with(() -> {
            waiting.start();
            while (waiting.getState() != Thread.State.WAITING) {
                assertTrue(waiting.isAlive(), "it waits");
            }
            return true;
        });
        waiting.join(10_000);
        assertFalse(waiting.isAlive());
        assertTrue(permits.with(() -> true), "who comes later is let in");
    }
}
