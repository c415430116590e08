package io.leitmotif.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Callers that ask for one text after the other, each waiting for its answer, until a second has gone and all texts were
 * asked for equally often. Used by one thread.
 *
 * <p>It is no JMH benchmark: JMH times calls, but not the CPU time of a runtime's native threads, and it runs contenders
 * minutes apart where these take turns within seconds.
 */
final class ClosedLoop {

    private static final long LEAST = 1_000_000_000;
    /** Lets the spinning threads of the contender before come to rest. */
    private static final long PAUSE = 50;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        return thread;
    });

    /** Hands out texts in order, again and again. */
    private static final class Turn {

        private final int texts;
        private final long start = System.nanoTime();
        private long given;

        private Turn(int texts) {
            this.texts = texts;
        }

        /** The next text's index, or -1 when it is enough. */
        private synchronized int next() {
            if (given > 0 && given % texts == 0 && System.nanoTime() - start >= LEAST) {
                return -1;
            }
            return (int) (given++ % texts);
        }

        private synchronized long given() {
            return given;
        }
    }

    /**
     * Calls with one text each.
     *
     * @param callers threads, at least one
     * @param limit   tokens that the contender reads of a text at most
     */
    Sample run(Contender contender, TextSet set, int callers, int limit) throws Exception {
        return run(set, callers, limit, index -> contender.one().apply(set.texts().get(index)), new Turn(set.texts().size()), 1);
    }

    /** One caller, all texts in one call, again and again. */
    Sample runTogether(Contender contender, TextSet set, int limit) throws Exception {
        return run(set, 1, limit, index -> contender.many().apply(set.texts()), new Turn(1), set.texts().size());
    }

    private interface Call {
        Object with(int index);
    }

    private Sample run(TextSet set, int callers, int limit, Call call, Turn turn, int perCall) throws Exception {
        Thread.sleep(PAUSE);
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            running.add(threads.submit(() -> caller(call, turn)));
        }
        LongStream latencies = LongStream.empty();
        for (Future<long[]> caller : running) {
            latencies = LongStream.concat(latencies, Arrays.stream(caller.get()));
        }
        double seconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        long documents = turn.given() * perCall;
        return new Sample(documents, documents / set.texts().size() * set.tokens(limit), cpuSeconds, seconds, latencies.toArray());
    }

    private static long[] caller(Call call, Turn turn) {
        LongStream.Builder latencies = LongStream.builder();
        for (int index = turn.next(); index >= 0; index = turn.next()) {
            long start = System.nanoTime();
            call.with(index);
            latencies.add(System.nanoTime() - start);
        }
        return latencies.build().toArray();
    }
}
