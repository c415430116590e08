package io.leitmotif.encoder;

import io.leitmotif.model.torch.Processor;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Run in a process of its own: many requests by several callers, their lengths spread evenly over the orders of
 * magnitude. Prints the resident memory every 2,000 requests, and fails if at the end it is not within
 * 10 % of what it was at 2,000. Arguments: the cache directory, the precision, the number of requests, the tokens of the
 * longest (an article is 100 to 3,000).
 */
public final class MemorySoak {

    private static final int STEP = 2_000;
    private static final int CALLERS = 4;
    private static final double LIMIT = 0.10;

    private MemorySoak() {}

    public static void main(String[] args) throws Exception {
        if (args[1].equals("bf16") && !Processor.current().runsBf16()) {
            System.out.println("bf16: this processor does not run it");
            return;
        }
        int longest = Integer.parseInt(args[3]);
        long start = System.nanoTime();
        long first = 0;
        long last = 0;
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.cache-dir", args[0], "leitmotif.encoder.precision", args[1])) {
            for (int done = 0; done < Integer.parseInt(args[2]); done += STEP) {
                int from = done;
                List<Callable<Void>> calls = IntStream.range(0, CALLERS).mapToObj(caller -> (Callable<Void>) () -> {
                    for (int request = from + caller; request < from + STEP; request += CALLERS) {
                        encoder.embed(List.of(text(request, longest)));
                    }
                    return null;
                }).toList();
                for (var call : callers.invokeAll(calls)) {
                    call.get();
                }
                last = (long) (ResidentMemory.bytes() / (1 << 20));
                first = first == 0 ? last : first;
                System.out.printf(Locale.ROOT, "%s: %,7d requests, RSS %,d MB, %+.1f %%, %d s%n", args[1], from + STEP, last,
                        100.0 * (last - first) / first, (System.nanoTime() - start) / 1_000_000_000);
            }
        } finally {
            callers.shutdownNow();
        }
        if (Math.abs(last - first) > LIMIT * first) {
            throw new IllegalStateException("RSS went from " + first + " to " + last + " MB, more than " + 100 * LIMIT + " %");
        }
    }

    /** Chinese characters, a token each. */
    private static String text(int request, int longest) {
        Random random = new Random(request);
        int length = (int) Math.round(Math.pow(longest, random.nextDouble()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + random.nextInt(4000)));
        }
        return text.toString();
    }
}
