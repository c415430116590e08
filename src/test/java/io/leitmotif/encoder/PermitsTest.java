package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PermitsTest {

    private final CountDownLatch release = new CountDownLatch(1);

    private Thread busy(Permits permits) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = new Thread(() -> permits.with(() -> {
            started.countDown();
            return await(release);
        }));
        thread.start();
        started.await();
        return thread;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoComesWhenTheQueueIsFullIsToldAtOnce() throws Exception {
        Permits permits = new Permits(1, 1, Duration.ofSeconds(20));
        Thread working = busy(permits);
        Thread waiting = new Thread(() -> permits.with(() -> true));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(5);
        }
        ProblemException refused = assertThrows(ProblemException.class, () -> permits.with(() -> true));
        assertEquals(Problem.TOO_BUSY, refused.problem());
        assertEquals("All 1 workers are encoding and 1 callers wait, the limit; come back later.", refused.getMessage());
        release.countDown();
        working.join();
        waiting.join();
        assertTrue(permits.with(() -> true), "free again");
    }

    @Test
    void whoWaitsTooLongIsToldAfterTheLimit() throws Exception {
        Permits permits = new Permits(1, 1, Duration.ofMillis(50));
        Thread working = busy(permits);
        ProblemException refused = assertThrows(ProblemException.class, () -> permits.with(() -> true));
        assertEquals(Problem.TOO_BUSY, refused.problem());
        assertTrue(refused.getMessage().contains("50 ms"), refused.getMessage());
        release.countDown();
        working.join();
    }

    @Test
    void aCallerThatFailsGivesItsPlaceBack() {
        Permits permits = new Permits(1, 0, Duration.ZERO);
        assertThrows(IllegalStateException.class, () -> permits.with(() -> {
            throw new IllegalStateException();
        }));
        assertTrue(permits.with(() -> true));
    }

    @Test
    void anInterruptedCallerStaysInterrupted() throws Exception {
        Permits permits = new Permits(1, 1, Duration.ofSeconds(20));
        Thread working = busy(permits);
        AtomicReference<Problem> told = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            ProblemException refused = assertThrows(ProblemException.class, () -> permits.with(() -> true));
            told.set(Thread.currentThread().isInterrupted() ? refused.problem() : null);
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        assertEquals(Problem.NOT_READY, told.get());
        release.countDown();
        working.join();
    }
}
