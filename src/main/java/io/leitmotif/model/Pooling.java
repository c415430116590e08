package io.leitmotif.model;

/** How the vectors of a window's tokens become one. */
public enum Pooling {
    /** The vector of the first token, {@code [CLS]}. The last layer is computed for that token alone: exact, and cheaper. */
    CLS,
    /** The mean over the window's real tokens, {@code [CLS]} and {@code [SEP]} included. */
    MEAN
}
