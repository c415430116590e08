package io.leitmotif.encoder;

import java.util.List;

/**
 * Windows that go through a model in one pass.
 *
 * @param windows at least one, all of one model
 */
record Batch(List<Window> windows) {

    /** The engine fills the tokens of a pass up to a multiple of this. */
    private static final int STEP = 64;

    Batch {
        windows = List.copyOf(windows);
    }

    /** The number of the model. */
    int member() {
        return windows.get(0).member();
    }

    /** The real tokens. */
    int length() {
        return windows.stream().mapToInt(Window::length).sum();
    }

    /** The tokens of the windows, filled up one by one. */
    int tokens() {
        return windows.stream().mapToInt(Window::span).sum();
    }

    /** The tokens that are computed: those of the windows, filled up once more together. */
    int computed() {
        return (tokens() + STEP - 1) / STEP * STEP;
    }
}
