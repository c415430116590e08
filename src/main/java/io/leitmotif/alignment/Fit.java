package io.leitmotif.alignment;

import java.util.function.DoubleFunction;

/** A way to fit a map. */
interface Fit {

    /** The maps that fit pairs, by λ > 0: how much is asked of the pairs before the map follows them. */
    DoubleFunction<LinearMap> on(Moments pairs);
}
