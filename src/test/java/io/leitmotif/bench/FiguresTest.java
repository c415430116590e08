package io.leitmotif.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The benchmark counts right. */
class FiguresTest {

    private static final Contender NONE = new Contender("none", text -> null, texts -> List.of());

    @Test
    void aFullWindowTakes15GflopAnd11Point8ForItsFirstToken() {
        // 4 layers of 2·512·(4·512² + 2·512·2048) + 2·2·512²·512, and the last one trimmed
        assertEquals(15_032_385_536.0, BertFlops.BGE_SMALL_ZH.ofAll(512));
        assertEquals(11_817_451_520.0, BertFlops.BGE_SMALL_ZH.ofFirst(512));
    }

    @Test
    void everyRoundGetsOtherTextsAndAllAreDealt() {
        TextSet set = new TextSet("set", List.of("a", "b", "c", "d", "e"), List.of(1, 2, 3, 4, 5), 2);
        assertEquals(List.of("a", "c", "e"), set.round(0).texts());
        assertEquals(List.of(2, 4), set.round(3).tokens());
    }

    @Test
    void aReaderThatStopsAtThreeTokensReadsNoMoreOfAText() {
        assertEquals(1 + 2 + 3 + 3, new TextSet("set", List.of("a", "b", "c", "d"), List.of(1, 2, 3, 9), 1).tokens(3));
    }

    @Test
    void aStrideThatMeetsSomeTextsTwiceIsRefused() {
        TextSet set = new TextSet("set", List.of("a", "b", "c", "d"), List.of(1, 2, 3, 4), 1);
        assertEquals(List.of("a", "d", "c", "b"), set.shuffled(3).texts());
        assertThrows(IllegalArgumentException.class, () -> set.shuffled(2));
    }

    @Test
    void callersAskForAllTextsEquallyOften() throws Exception {
        Map<String, Integer> asked = new TreeMap<>();
        Contender slow = new Contender("slow", text -> {
            synchronized (asked) {
                asked.merge(text, 1, Integer::sum);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return null;
        }, NONE.many());
        List<String> texts = IntStream.range(0, 31).mapToObj(Integer::toString).toList();
        Sample sample = new ClosedLoop().run(slow, new TextSet("set", texts, Collections.nCopies(31, 9), 1), 2, 5);
        int passes = asked.get("0");
        assertEquals(Collections.nCopies(31, passes), List.copyOf(asked.values()));
        assertEquals(31L * passes, sample.documents());
        assertEquals(31L * passes * 5, sample.tokens());
        assertEquals(31 * passes, sample.latencies().length);
    }

    @Test
    void theMedianOfRatiosIsOfEqualRounds() {
        Samples ours = new Samples(List.of(sample(20, 1), sample(40, 1), sample(90, 1)));
        Samples theirs = new Samples(List.of(sample(10, 1), sample(10, 1), sample(30, 1)));
        assertEquals(3, ours.ratio(theirs, Sample::documentsPerCpuSecond));
        assertEquals(40, ours.median(Sample::documentsPerCpuSecond));
    }

    @Test
    void of20LatenciesThe19thIsThe95thPercentile() {
        List<Long> latencies = new ArrayList<>();
        for (long i = 1; i <= 20; i++) {
            latencies.add(i * 1_000_000);
        }
        Collections.reverse(latencies);
        Samples samples = new Samples(List.of(new Sample(20, 20, 1, 1, latencies.stream().mapToLong(Long::longValue).toArray())));
        assertEquals(19, samples.latency(0.95));
        assertEquals(10, samples.latency(0.5));
    }

    private static Sample sample(long documents, double cpuSeconds) {
        return new Sample(documents, documents, cpuSeconds, 1, new long[] {1});
    }
}
