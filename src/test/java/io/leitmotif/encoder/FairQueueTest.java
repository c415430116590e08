package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairQueueTest {

    private final FairQueue queue = new FairQueue();
    private final Map<Request, String> names = new HashMap<>();

    private Request add(String name, int windows, int tokens) {
        return add(name, 0, windows, tokens);
    }

    private Request add(String name, int member, int windows, int tokens) {
        Request request = new Request(Collections.nCopies(windows, new Window(0, member, new long[tokens])));
        names.put(request, name);
        queue.add(request);
        return request;
    }

    /** Whose windows the next passes have, one letter each. */
    private String served(int passes, int budget) {
        StringBuilder served = new StringBuilder();
        for (int i = 0; i < passes; i++) {
            queue.next(budget).requests().forEach(request -> served.append(names.get(request)));
        }
        return served.toString();
    }

    @Test
    void aSmallOneIsNextAfterABulkThatCameBefore() {
        add("b", 100, 512);
        assertEquals("bbb", served(3, 512));
        add("s", 1, 256);
        assertEquals("sbbb", served(4, 512));
    }

    @Test
    void smallOnesThatKeepComingLeaveTheBulkEveryOtherPass() {
        add("b", 100, 512);
        StringBuilder served = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            add("s", 1, 512);
            served.append(served(2, 512));
        }
        assertEquals("bsbsbsbsbsbsbsbsbsbs", served.toString());
    }

    /** Each of them asks again as soon as it is served, so that at any time some wait that were there before. */
    @ParameterizedTest
    @CsvSource({"8, 512", "16, 512", "33, 512", "16, 1024", "33, 1024"})
    void smallOnesOfWhichSomeAlwaysWaitDoNotStarveABulk(int callers, int budget) {
        Request bulk = add("b", 30, 512);
        for (int i = 0; i < callers; i++) {
            add("s", 1, 112);
        }
        int passes = 0;
        while (bulk.next() != null) {
            assertTrue(passes < 30 * 2 * callers, "the bulk has its turn");
            passes++;
            for (Request served : queue.next(budget).requests()) {
                if (served != bulk) {
                    add("s", 1, 112);
                }
            }
        }
    }

    @Test
    void equalEndsGoByArrival() {
        add("a", 2, 64);
        add("b", 2, 64);
        add("c", 2, 64);
        assertEquals("abcabc", served(6, 64));
    }

    @Test
    void aPassIsFilledAcrossRequestsAndNoFurther() {
        add("a", 1, 100);
        add("b", 1, 100);
        add("c", 1, 100);
        Batch batch = queue.next(230).batch();
        assertEquals(2, batch.windows().size());
        assertEquals(224, batch.tokens(), "each is filled up to 112");
        assertEquals(112, queue.tokens());
    }

    @Test
    void theFirstWindowIsTakenHoweverLong() {
        add("a", 1, 512);
        assertEquals(512, queue.next(64).batch().tokens());
    }

    @Test
    void whatLeavesIsNotServedAndNotCounted() {
        Request leaving = add("a", 3, 64);
        add("b", 2, 64);
        assertEquals("a", served(1, 64));
        queue.remove(leaving);
        queue.remove(leaving);
        assertEquals(128, queue.tokens());
        assertEquals("bb", served(2, 64));
        assertTrue(queue.isEmpty());
        assertTrue(queue.next(64).isEmpty());
    }

    @Test
    void afterARestTheNextStartsAfresh() {
        add("a", 50, 512);
        served(50, 512);
        add("b", 2, 64);
        add("c", 2, 64);
        assertEquals("bcbc", served(4, 64));
    }

    @Test
    void aPassGoesThroughOneModelAndTheOtherIsNext() {
        add("a", 3, 100);
        add("b", 1, 3, 112);
        Pass first = queue.next(10_000);
        Pass second = queue.next(10_000);
        assertEquals(3, first.size());
        assertEquals(0, first.member());
        assertEquals(3, second.size());
        assertEquals(1, second.member());
        assertTrue(queue.isEmpty());
        assertEquals(0, queue.tokens());
    }

    @Test
    void twoModelsTakeTurns() {
        add("a", 4, 512);
        add("b", 1, 4, 512);
        assertEquals("abababab", served(8, 512));
    }
}
