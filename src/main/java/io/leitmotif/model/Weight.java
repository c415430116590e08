package io.leitmotif.model;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A matrix or vector of weights, read from its file when it is written to another: at any time one is on the heap.
 *
 * @param shape  its dimensions, row-major
 * @param values reads all values; a fresh array each time, the caller's own
 */
record Weight(int[] shape, Supplier<float[]> values) {

    static Weight of(OnnxTensor tensor) {
        return new Weight(tensor.shape(), tensor::floats);
    }

    /** Rows become columns. */
    Weight transposed() {
        int rows = shape[0];
        int columns = shape[1];
        return new Weight(new int[] {columns, rows}, () -> {
            float[] from = values.get();
            float[] to = new float[from.length];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    to[column * rows + row] = from[row * columns + column];
                }
            }
            return to;
        });
    }

    /** One below the other: all have the same shape but for the first dimension. */
    static Weight stacked(Weight... parts) {
        int[] shape = parts[0].shape.clone();
        shape[0] = Arrays.stream(parts).mapToInt(part -> part.shape[0]).sum();
        return new Weight(shape, () -> {
            float[] all = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
            int filled = 0;
            for (Weight part : parts) {
                float[] values = part.values.get();
                System.arraycopy(values, 0, all, filled, values.length);
                filled += values.length;
            }
            return all;
        });
    }

    /** Adds the first row of another matrix to every row. */
    Weight plusFirstRowOf(Weight other) {
        return new Weight(shape, () -> {
            float[] sum = values.get();
            float[] added = other.values.get();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += added[i % shape[1]];
            }
            return sum;
        });
    }
}
