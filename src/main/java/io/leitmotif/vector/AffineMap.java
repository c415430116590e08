package io.leitmotif.vector;

import java.util.Arrays;

/**
 * A way from one encoder's space into another's: y = Wx + b, scaled to length 1. Immutable; arrays are copied in and out.
 */
public final class AffineMap {

    private final int inputs;
    private final int outputs;
    /** By input: what each adds to all outputs lies together, which a processor adds up several at a time. */
    private final float[] columns;
    private final float[] bias;

    /**
     * @param weight W by rows, [outputs × inputs]
     * @param bias   b, [outputs]
     * @throws IllegalArgumentException if the weight has no whole number of columns, one at least, or a value is not finite
     */
    public AffineMap(float[] weight, float[] bias) {
        if (bias.length == 0 || weight.length == 0 || weight.length % bias.length != 0) {
            throw new IllegalArgumentException(weight.length + " weights and a bias of " + bias.length + " values make no map");
        }
        outputs = bias.length;
        inputs = weight.length / outputs;
        columns = new float[weight.length];
        for (int out = 0; out < outputs; out++) {
            for (int in = 0; in < inputs; in++) {
                columns[in * outputs + out] = finite(weight[out * inputs + in]);
            }
            finite(bias[out]);
        }
        this.bias = bias.clone();
    }

    /** The dimension of what is mapped. */
    public int inputs() {
        return inputs;
    }

    /** The dimension it is mapped to. */
    public int outputs() {
        return outputs;
    }

    /**
     * Where a place of the first space is in the second.
     *
     * @throws IllegalArgumentException if it is of another dimension, or is mapped to nothing
     */
    public Embedding apply(Embedding from) {
        float[] values = from.toArray();
        if (values.length != inputs) {
            throw new IllegalArgumentException("a map of " + inputs + " dimensions was given " + values.length);
        }
        float[] to = bias.clone();
        for (int in = 0; in < inputs; in++) {
            float value = values[in];
            int column = in * outputs;
            for (int out = 0; out < outputs; out++) {
                to[out] += value * columns[column + out];
            }
        }
        return Embedding.of(to);
    }

    /** W by rows, [outputs × inputs]; the caller's own. */
    public float[] weight() {
        float[] weight = new float[columns.length];
        for (int in = 0; in < inputs; in++) {
            for (int out = 0; out < outputs; out++) {
                weight[out * inputs + in] = columns[in * outputs + out];
            }
        }
        return weight;
    }

    /** b, [outputs]; the caller's own. */
    public float[] bias() {
        return bias.clone();
    }

    private static float finite(float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("a map with the value " + value);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AffineMap that && Arrays.equals(columns, that.columns) && Arrays.equals(bias, that.bias);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(bias);
    }

    @Override
    public String toString() {
        return "AffineMap[" + inputs + " -> " + outputs + "]";
    }
}
