package io.leitmotif.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Windows that go through the model in one pass.
 *
 * @param windows at least one
 */
record Batch(List<Window> windows) {

    Batch {
        windows = List.copyOf(windows);
    }

    /** The tokens of the pass, filled up. */
    int tokens() {
        return windows.stream().mapToInt(Window::span).sum();
    }

    /**
     * Shares windows out: the longest first, so that windows of a length meet, and no batch over the limit (unless a
     * single window is). Which windows share a batch does not change their embeddings.
     *
     * @param maxTokens tokens in a batch, filled up
     */
    static List<Batch> plan(List<Window> windows, int maxTokens) {
        List<Window> sorted = windows.stream().sorted(Comparator.comparingInt(Window::length).reversed()).toList();
        List<Batch> batches = new ArrayList<>();
        List<Window> open = new ArrayList<>();
        int tokens = 0;
        for (Window window : sorted) {
            if (!open.isEmpty() && tokens + window.span() > maxTokens) {
                batches.add(new Batch(open));
                open.clear();
                tokens = 0;
            }
            open.add(window);
            tokens += window.span();
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }
}
