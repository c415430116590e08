package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static Window window(int text, int length) {
        return new Window(text, new long[length]);
    }

    @Test
    void everyWindowIsInOneBatchAndNoBatchIsOverTheLimit() {
        List<Window> windows = IntStream.range(0, 500).mapToObj(i -> window(i, 3 + i * 7919 % 510)).toList();
        List<Batch> batches = Batch.plan(windows, 4096);
        Set<Integer> seen = new HashSet<>();
        for (Batch batch : batches) {
            assertTrue(batch.tokens() <= 4096, () -> batch.tokens() + " tokens");
            batch.windows().forEach(window -> assertTrue(seen.add(window.text())));
        }
        assertEquals(500, seen.size());
        int total = windows.stream().mapToInt(Window::span).sum();
        assertTrue(batches.size() <= total / (4096 - 512) + 1, () -> batches.size() + " batches");
    }

    @Test
    void windowsOfALengthMeet() {
        List<Batch> batches = Batch.plan(List.of(window(0, 10), window(1, 500), window(2, 12), window(3, 501)), 1024);
        assertEquals(List.of(List.of(3, 1), List.of(2, 0)),
                batches.stream().map(batch -> batch.windows().stream().map(Window::text).toList()).toList());
    }

    @Test
    void noWindowsAreNoBatch() {
        assertEquals(List.of(), Batch.plan(List.of(), 4096));
    }
}
