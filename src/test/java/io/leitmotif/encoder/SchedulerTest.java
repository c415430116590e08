package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real model behind a gate that lets one pass through at a time, and notes what is in it. */
@Timeout(60)
class SchedulerTest {

    private static LoadedModel model;
    private static WindowReader reader;
    private static TorchEngine engine;

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final List<Batch> passes = new CopyOnWriteArrayList<>();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile Throwable failure;
    private volatile Integer poison;
    private Scheduler scheduler;

    @BeforeAll
    static void load() throws Exception {
        model = TestEncoders.model("leitmotif.encoder.precision", "fp32");
        reader = model.reader();
        engine = model.engine();
    }

    @AfterAll
    static void unload() {
        model.close();
    }

    @AfterEach
    void close() {
        mayEnd.release(1_000);
        scheduler.close();
    }

    private void start(int workers) {
        scheduler = new Scheduler(this::gated, workers, 1024, new EncoderMetrics(new SimpleMeterRegistry()));
    }

    private List<Embedding> gated(Batch batch) {
        passes.add(batch);
        threads.add(Thread.currentThread());
        begun.release();
        mayEnd.acquireUninterruptibly();
        if (poison != null && batch.windows().stream().anyMatch(window -> window.length() == poison.intValue())) {
            throw new IllegalStateException("poisoned");
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return engine.embed(batch);
    }

    private Request add(String... texts) {
        Request request = new Request(TestEncoders.windows(reader, List.of(texts), Role.PASSAGE));
        scheduler.add(request);
        return request;
    }

    /** The only worker is in a pass; what is added now waits. */
    private Request busy() throws InterruptedException {
        start(1);
        Request first = add("先来的");
        begun.acquire();
        return first;
    }

    private void endPasses(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            mayEnd.release();
            begun.acquire();
        }
    }

    private static void awaitEnd(Request request) throws InterruptedException {
        assertTrue(request.await(TimeUnit.SECONDS.toNanos(30)), "it ends");
    }

    private static void assertEncoded(String text, Request request) throws InterruptedException {
        awaitEnd(request);
        Embedding alone = engine.embed(new Batch(TestEncoders.windows(reader, List.of(text), Role.PASSAGE))).get(0);
        assertTrue(request.embeddings().get(0).dot(alone) >= 1 - 1e-6, text);
    }

    private static Problem problem(Request request) throws InterruptedException {
        awaitEnd(request);
        return assertThrows(ProblemException.class, request::embeddings).problem();
    }

    @Test
    void callersShareAPassAndEachGetsItsOwn() throws Exception {
        Request first = busy();
        Request vr = add("虚拟现实产业园");
        Request city = add("智慧城市大脑");
        Request long_ = add("字".repeat(100));
        mayEnd.release(2);
        assertEncoded("先来的", first);
        assertEncoded("虚拟现实产业园", vr);
        assertEncoded("智慧城市大脑", city);
        assertEncoded("字".repeat(100), long_);
        assertEquals(List.of(1, 3), passes.stream().map(pass -> pass.windows().size()).toList());
    }

    @Test
    void aLongTextIsSharedOutAmongTheWorkersThatAreFree() throws Exception {
        start(3);
        for (String text : List.of("一", "二", "三")) {
            add(text);
            begun.acquire();
        }
        assertEquals(3, threads.size());
        mayEnd.release(3);
        for (Thread thread : threads) {
            while (Arrays.stream(thread.getStackTrace()).noneMatch(frame -> frame.getMethodName().equals("awaitUninterruptibly"))) {
                Thread.sleep(1);
            }
        }
        Request request = add("字".repeat(510 * 3));
        begun.acquire(3);
        mayEnd.release(3);
        awaitEnd(request);
        assertEquals(List.of(1, 1, 1), passes.subList(3, 6).stream().map(pass -> pass.windows().size()).toList());
    }

    @Test
    void aSmallRequestIsServedBeforeTheNextWindowsOfABulk() throws Exception {
        start(1);
        Request bulk = add("字".repeat(510 * 20));
        begun.acquire();
        Request small = add("虚拟现实");
        endPasses(1);
        assertEquals(List.of(6, 512), passes.get(1).windows().stream().map(Window::length).toList());
        mayEnd.release();
        assertEncoded("虚拟现实", small);
        assertFalse(bulk.ended());
    }

    @Test
    void aFailureReachesThoseWhoseWindowsWereInThePassOnly() throws Exception {
        Request first = busy();
        failure = new IllegalStateException("out of something");
        Request second = add("虚拟现实");
        endPasses(1);
        awaitEnd(first);
        IllegalStateException told = assertThrows(IllegalStateException.class, first::embeddings);
        assertSame(failure, told.getCause());
        failure = null;
        mayEnd.release();
        assertEncoded("虚拟现实", second);
    }

    @Test
    void whoSharesAPassWithOneThatFailsIsEncodedAlone() throws Exception {
        busy();
        poison = 12;
        Request before = add("虚拟现实产业园");
        Request poisoned = add("字".repeat(10));
        Request after = add("智慧城市");
        mayEnd.release(5);
        assertEncoded("虚拟现实产业园", before);
        assertEncoded("智慧城市", after);
        awaitEnd(poisoned);
        assertEquals("poisoned", assertThrows(IllegalStateException.class, poisoned::embeddings).getCause().getMessage());
        assertEquals(List.of(1, 3, 1, 1, 1), passes.stream().map(pass -> pass.windows().size()).toList());
    }

    @Test
    void afterAnErrorTheWorkerLivesOnAndTheRestOfTheRequestIsNotBegun() throws Exception {
        start(1);
        failure = new StackOverflowError();
        Request broken = add("字".repeat(510 * 9));
        begun.acquire();
        mayEnd.release();
        awaitEnd(broken);
        assertThrows(IllegalStateException.class, broken::embeddings);
        assertEquals(0, scheduler.waitingTokens());
        failure = null;
        mayEnd.release();
        assertEncoded("智慧城市", add("智慧城市"));
        assertEquals(2, passes.size());
        assertEquals(1, threads.size());
    }

    @Test
    void whatIsEndedLeavesTheQueueAndItsPassIsDropped() throws Exception {
        start(1);
        Request ended = add("字".repeat(510 * 9));
        begun.acquire();
        assertTrue(scheduler.waitingTokens() > 0);
        scheduler.end(ended, new ProblemException(Problem.TOO_BUSY, "too late"));
        assertEquals(0, scheduler.waitingTokens());
        assertEquals(Problem.TOO_BUSY, problem(ended));
        mayEnd.release(2);
        assertEncoded("智慧城市", add("智慧城市"));
        assertEquals(2, passes.size());
    }

    @Test
    void whatEndedBeforeItWasAddedIsNotTaken() throws Exception {
        start(1);
        Request request = new Request(TestEncoders.windows(reader, List.of("字"), Role.PASSAGE));
        scheduler.end(request, new ProblemException(Problem.NOT_READY, "gone"));
        scheduler.add(request);
        assertEquals(0, scheduler.waitingTokens());
        assertEquals(Problem.NOT_READY, problem(request));
    }

    @Test
    void closingEndsThoseThatWaitAndFinishesThePassesThatRun() throws Exception {
        Request running = busy();
        List<Request> waiting = new ArrayList<>();
        Collections.nCopies(5, "虚拟现实").forEach(text -> waiting.add(add(text)));
        Thread closing = new Thread(scheduler::close);
        closing.start();
        for (Request request : waiting) {
            assertEquals(Problem.NOT_READY, problem(request));
        }
        while (closing.getState() != Thread.State.WAITING) {
            assertTrue(closing.isAlive(), "it waits for the pass");
        }
        assertFalse(running.ended());
        mayEnd.release();
        assertEncoded("先来的", running);
        closing.join();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(Problem.NOT_READY, problem(add("后来的")));
    }
}
