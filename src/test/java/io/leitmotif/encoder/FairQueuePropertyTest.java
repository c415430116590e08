package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FairQueuePropertyTest {

    private static void serve(FairQueue queue, int passes, int budget, long[] served) {
        for (int pass = 0; pass < passes; pass++) {
            queue.next(budget).batch().windows().forEach(window -> served[window.text()] += window.span());
        }
    }

    /** The paper's theorem 1: while two wait, neither is served more than the other by over a window of each. */
    @Property
    void requestsThatWaitTogetherAreServedAlike(@ForAll @Size(min = 2, max = 8) List<@IntRange(min = 3, max = 512) Integer> lengths,
            @ForAll @IntRange(max = 5) int passesBetweenArrivals, @ForAll @IntRange(min = 64, max = 2048) int budget) {
        FairQueue queue = new FairQueue();
        long[] served = new long[lengths.size()];
        for (int i = 0; i < served.length; i++) {
            queue.add(new Request(Collections.nCopies(10_000, new Window(i, 0, new long[lengths.get(i)]))));
            serve(queue, passesBetweenArrivals, budget, served);
        }
        long[] before = served.clone();
        for (int pass = 0; pass < 20; pass++) {
            serve(queue, 1, budget, served);
            for (int i = 1; i < served.length; i++) {
                long ahead = served[i] - before[i] - (served[0] - before[0]);
                int limit = new Window(0, 0, new long[lengths.get(0)]).span() + new Window(i, 0, new long[lengths.get(i)]).span();
                assertTrue(Math.abs(ahead) <= limit, () -> ahead + " tokens ahead, the limit is " + limit);
            }
        }
    }
}
