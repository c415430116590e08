package io.leitmotif.model.file;

import java.util.Arrays;

/**
 * A matrix or vector of weights that stays in its file until it is read, some rows at a time: the largest tables of
 * words have 1.5 GB.
 *
 * @param shape its dimensions, row-major; the first counts the rows
 * @param rows  reads them
 */
public record Weight(int[] shape, Rows rows) {

    /** Reads {@code count} rows from row {@code from} on into the beginning of an array. */
    @FunctionalInterface
    public interface Rows {
        /** @param into at least {@code count} times {@link #width} long */
        void read(int from, int count, float[] into);
    }

    /** The rows: a vector has as many as values. */
    public int height() {
        return shape.length == 0 ? 1 : shape[0];
    }

    /** The values of a row. */
    public int width() {
        return Arrays.stream(shape).skip(1).reduce(1, Math::multiplyExact);
    }

    /** Rows become columns. The whole matrix is held while it is read. */
    public Weight transposed() {
        int height = shape[1];
        int width = shape[0];
        float[][] whole = new float[1][];
        return new Weight(new int[] {height, width}, (from, count, into) -> {
            if (whole[0] == null || from == 0) {
                whole[0] = new float[height * width];
                rows.read(0, width, whole[0]);
            }
            for (int row = 0; row < count; row++) {
                for (int column = 0; column < width; column++) {
                    into[row * width + column] = whole[0][column * height + from + row];
                }
            }
            if (from + count == height) {
                whole[0] = null;
            }
        });
    }

    /** One below the other: all have the same shape but for the first dimension. */
    public static Weight stacked(Weight... parts) {
        int[] shape = parts[0].shape.clone();
        shape[0] = Arrays.stream(parts).mapToInt(Weight::height).sum();
        int width = parts[0].width();
        return new Weight(shape, (from, count, into) -> {
            int first = 0;
            for (Weight part : parts) {
                int begin = Math.max(from, first);
                int end = Math.min(from + count, first + part.height());
                if (begin < end) {
                    float[] block = new float[(end - begin) * width];
                    part.rows.read(begin - first, end - begin, block);
                    System.arraycopy(block, 0, into, (begin - from) * width, block.length);
                }
                first += part.height();
            }
        });
    }

    /** All rows from that one on. */
    public Weight from(int first) {
        int[] fewer = shape.clone();
        fewer[0] -= first;
        return new Weight(fewer, (from, count, into) -> rows.read(first + from, count, into));
    }

    /** Adds the first row of another matrix to every row. */
    public Weight plusFirstRowOf(Weight other) {
        int width = width();
        return new Weight(shape, (from, count, into) -> {
            float[] added = new float[width];
            other.rows.read(0, 1, added);
            rows.read(from, count, into);
            for (int i = 0; i < count * width; i++) {
                into[i] += added[i % width];
            }
        });
    }
}
