package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers, and callers that leave. */
@Timeout(120)
class EncoderCallersTest {

    /** Some 20 seconds of a core. */
    private static final List<String> BULK = Collections.nCopies(100, text(1_020, 3));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Encoder encoder;

    private void load(String... settings) {
        List<String> all = new ArrayList<>(List.of("leitmotif.encoder.precision", "fp32"));
        all.addAll(List.of(settings));
        encoder = new Encoder(TestEncoders.config(all.toArray(String[]::new)), meters);
        encoder.load();
    }

    @AfterEach
    void close() {
        encoder.close();
    }

    private static String text(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) (0x4e00 + random.nextInt(2000)));
        }
        return text.toString();
    }

    private double waitingTokens() {
        return meters.get("leitmotif.encoder.queue").gauge().value();
    }

    private void awaitWaitingTokens() throws InterruptedException {
        while (waitingTokens() == 0) {
            Thread.sleep(5);
        }
    }

    private static Problem problem(Callable<?> call) {
        return assertThrows(ProblemException.class, call::call).problem();
    }

    @Test
    void sixtyFourCallersOfRandomTextsGetWhatEachTextGivesAlone() throws Exception {
        load("leitmotif.encoder.queue", "64");
        List<String> texts = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            texts.add(text(1 + random.nextInt(i % 8 == 0 ? 1_500 : 120), i));
        }
        List<Embedding> alone = texts.stream().map(text -> encoder.embed(List.of(text)).get(0)).toList();
        var threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<Double>> calls = new ArrayList<>();
            for (int caller = 0; caller < 64; caller++) {
                Random own = new Random(caller);
                calls.add(() -> {
                    double least = 1;
                    for (int call = 0; call < 4; call++) {
                        List<Integer> chosen = own.ints(1 + own.nextInt(4), 0, texts.size()).boxed().toList();
                        List<Embedding> got = encoder.embed(chosen.stream().map(texts::get).toList());
                        for (int i = 0; i < chosen.size(); i++) {
                            least = Math.min(least, got.get(i).dot(alone.get(chosen.get(i))));
                        }
                    }
                    return least;
                });
            }
            for (Future<Double> answer : threads.invokeAll(calls)) {
                double least = answer.get();
                assertTrue(least >= 1 - 1e-5, () -> "a cosine of " + least);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(0, waitingTokens());
        assertEquals(0, meters.get("leitmotif.encoder.callers").gauge().value());
    }

    @Test
    void fullOfCallersItSaysTooBusy() throws Exception {
        load("leitmotif.encoder.workers", "1", "leitmotif.encoder.queue", "1");
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Problem> call = () -> {
                try {
                    encoder.embed(BULK.subList(0, 20));
                    return null;
                } catch (ProblemException refused) {
                    return refused.problem();
                }
            };
            List<Problem> answers = new ArrayList<>();
            for (Future<Problem> answer : threads.invokeAll(Collections.nCopies(6, call))) {
                answers.add(answer.get());
            }
            assertEquals(4, Collections.frequency(answers, Problem.TOO_BUSY), answers::toString);
            assertEquals(2, Collections.frequency(answers, null), answers::toString);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void pastTheDeadlineTheCallerIsToldAndTheQueueIsEmpty() {
        load("leitmotif.encoder.workers", "1", "leitmotif.encoder.deadline", "PT5S");
        List<String> tooMany = Collections.nCopies(10, BULK).stream().flatMap(List::stream).toList();
        ProblemException told = assertThrows(ProblemException.class, () -> encoder.embed(tooMany));
        assertEquals(Problem.TOO_BUSY, told.problem());
        assertEquals("Not encoded within 5000 ms, the limit; come back later.", told.getMessage());
        assertEquals(0, waitingTokens());
    }

    @Test
    void anInterruptedCallerLeavesTheQueueAndStaysInterrupted() throws Exception {
        load();
        AtomicBoolean interrupted = new AtomicBoolean();
        CompletableFuture<Problem> told = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            told.complete(problem(() -> encoder.embed(BULK)));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        awaitWaitingTokens();
        caller.interrupt();
        caller.join();
        assertEquals(Problem.NOT_READY, told.get());
        assertTrue(interrupted.get());
        assertEquals(0, waitingTokens());
    }

    @Test
    void aCancelledCallerLeavesTheQueueAndMayCallAgain() throws Exception {
        load();
        CompletableFuture<Cancellation> bound = new CompletableFuture<>();
        var caller = Executors.newSingleThreadExecutor();
        try {
            Future<Problem> told = caller.submit(() -> {
                bound.complete(Cancellation.bind());
                return problem(() -> encoder.embed(BULK));
            });
            awaitWaitingTokens();
            bound.get().cancel();
            assertEquals(Problem.NOT_READY, told.get());
            assertEquals(0, waitingTokens());
            assertEquals(Problem.NOT_READY, caller.submit(() -> problem(() -> encoder.embed(List.of("字")))).get(),
                    "what is cancelled stays cancelled");
            caller.submit(Cancellation::unbind).get();
            assertEquals(1, caller.submit(() -> encoder.embed(List.of("字"))).get().size());
        } finally {
            caller.shutdownNow();
        }
    }

    @Test
    void closedWhileCallersWaitItTellsThemAll() throws Exception {
        load();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Embedding>>> calls = new ArrayList<>();
            for (int caller = 0; caller < 8; caller++) {
                calls.add(threads.submit(() -> encoder.embed(BULK)));
            }
            awaitWaitingTokens();
            encoder.close();
            assertFalse(encoder.ready());
            for (Future<List<Embedding>> call : calls) {
                ExecutionException told = assertThrows(ExecutionException.class, call::get);
                assertEquals(Problem.NOT_READY, ((ProblemException) told.getCause()).problem());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void metersCountWhatWasDoneAndLeaveWithTheEncoder() {
        load();
        encoder.embed(List.of("字".repeat(510), "字"));
        assertEquals(515, meters.get("leitmotif.encoder.tokens").counter().count());
        assertEquals(576, meters.get("leitmotif.encoder.pass").summary().totalAmount(), 64, "528 filled up, in one pass or two");
        double padding = meters.get("leitmotif.encoder.padding").summary().max();
        assertTrue(padding > 0 && padding < 1, () -> "padding " + padding);
        for (String stage : List.of("tokenise", "wait", "pass")) {
            assertTrue(meters.get("leitmotif.encode").tag("stage", stage).timer().count() > 0, stage);
        }
        encoder.close();
        assertEquals(List.of(), meters.getMeters());
        load();
        assertEquals(0, meters.get("leitmotif.encoder.tokens").counter().count());
    }
}
