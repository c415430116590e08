package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CleaningBudgetTest {

    private final CleaningBudget budget = new CleaningBudget(100 * 1024, Duration.ofMillis(20));

    @Test
    void smallOnesFitBesideEachOther() {
        assertEquals("done", budget.with(40_000, () -> budget.with(40_000, () -> "done")));
    }

    @Test
    void whatDoesNotFitIsToldSoAfterTheWait() {
        ProblemException busy = assertThrows(ProblemException.class,
                () -> budget.with(60_000, () -> budget.with(60_000, () -> "never")));
        assertEquals(Problem.TOO_BUSY, busy.problem());
        assertTrue(busy.getMessage().contains("60000") && busy.getMessage().contains("102400")
                && busy.getMessage().contains("20 ms"), busy::getMessage);
    }

    @Test
    void roomIsGivenBackEvenAfterAFailure() {
        assertThrows(IllegalStateException.class, () -> budget.with(102_400, () -> {
            throw new IllegalStateException();
        }));
        assertEquals("done", budget.with(102_400, () -> "done"));
    }
}
