package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The windows of one call, begun in order, and what has become of them: an embedding for each, or one failure for all.
 * The scheduler's lock guards it, but for {@link #await}.
 */
final class Request {

    private final List<Window> windows;
    private final Embedding[] embeddings;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final long made = System.nanoTime();
    private long firstBegun;
    private int begun;
    private int encoded;
    private RuntimeException failure;

    /** @param windows at least one */
    Request(List<Window> windows) {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("a request without a window would never end");
        }
        this.windows = List.copyOf(windows);
        this.embeddings = new Embedding[windows.size()];
    }

    /** The window to begin next, or null if all are begun. */
    Window next() {
        return begun < windows.size() ? windows.get(begun) : null;
    }

    /** Begins the next window and says which it is; its embedding is handed in under that number. */
    int begin() {
        if (begun == 0) {
            firstBegun = System.nanoTime();
        }
        return begun++;
    }

    /** How long its first window waited, or has been waiting, in nanoseconds. */
    long waited() {
        return (begun == 0 ? System.nanoTime() : firstBegun) - made;
    }

    /** The tokens of the windows that are not begun, filled up. */
    long waitingTokens() {
        return windows.subList(begun, windows.size()).stream().mapToLong(Window::span).sum();
    }

    /** A window's embedding has come. */
    void encoded(int window, Embedding embedding) {
        embeddings[window] = embedding;
        encoded++;
        if (encoded == embeddings.length) {
            ended.countDown();
        }
    }

    /** Nothing more will come. The first failure counts; none does once all windows are encoded. */
    void fail(RuntimeException why) {
        if (!ended()) {
            failure = why;
            ended.countDown();
        }
    }

    /** Whether it is encoded or has failed. */
    boolean ended() {
        return ended.getCount() == 0;
    }

    /** Waits until it has ended; false if that takes longer. */
    boolean await(long nanos) throws InterruptedException {
        return ended.await(nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * The windows' embeddings, in order; only when it has ended.
     *
     * @throws RuntimeException the failure, if that is what became of it
     */
    List<Embedding> embeddings() {
        if (failure != null) {
            throw failure;
        }
        return Arrays.asList(embeddings);
    }
}
