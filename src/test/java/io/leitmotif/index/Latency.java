package io.leitmotif.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * How long answers took.
 *
 * @param p50      milliseconds
 * @param p99      milliseconds
 * @param answered per second, all clients together
 */
record Latency(double p50, double p99, double answered) {

    /**
     * Not measured at first, all clients together: by then a service that runs for days has all of its own code compiled,
     * while PostgreSQL's is from the start. After 200 ours took 1.4 times the CPU (1.95 ms instead of 1.41).
     */
    static final int WARM_UP = 4_000;

    /** Asks {@code count} questions from each of {@code clients} threads, after the warm-up. */
    static Latency of(int clients, int count, IntFunction<Runnable> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<double[]>> work = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                Runnable ask = client.apply(c);
                work.add(() -> {
                    double[] millis = new double[count];
                    for (int i = -WARM_UP / clients; i < count; i++) {
                        long start = System.nanoTime();
                        ask.run();
                        if (i >= 0) {
                            millis[i] = (System.nanoTime() - start) / 1e6;
                        }
                    }
                    return millis;
                });
            }
            List<Double> all = new ArrayList<>();
            for (Future<double[]> done : threads.invokeAll(work)) {
                for (double millis : done.get()) {
                    all.add(millis);
                }
            }
            all.sort(Double::compare);
            double mean = all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            return new Latency(all.get(all.size() / 2), all.get(all.size() * 99 / 100), 1_000 * clients / mean);
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %6.2f ms  p99 %6.2f ms  %6.0f/s", p50, p99, answered);
    }
}
