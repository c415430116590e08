package io.leitmotif.vector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collection;

/**
 * A text's place in the encoder's space: an immutable vector of Euclidean length 1.
 * Likeness of two texts is {@link #dot}: the cosine, -1..1, higher is closer.
 *
 * <p>Arrays are copied in and out, so an instance can be shared between threads.
 */
public final class Embedding {

    private final float[] values;

    private Embedding(float[] owned) {
        this.values = owned;
    }

    /**
     * Scales a vector to length 1.
     *
     * @param vector any finite vector that is not zero; copied, not changed
     * @throws IllegalArgumentException if it is empty, zero, or holds a NaN or an infinity
     */
    public static Embedding of(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException(
                    "a vector of " + vector.length + " values and length " + length + " has no direction");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new Embedding(unit);
    }

    /**
     * The direction of the sum: the centre of texts that count alike.
     *
     * @param embeddings at least one, all of one dimension
     * @throws IllegalArgumentException if there is none, dimensions differ, or they cancel out
     */
    public static Embedding mean(Collection<Embedding> embeddings) {
        if (embeddings.isEmpty()) {
            throw new IllegalArgumentException("no embeddings to average");
        }
        float[] sum = new float[embeddings.iterator().next().dimension()];
        for (Embedding embedding : embeddings) {
            embedding.requireDimension(sum.length);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += embedding.values[i];
            }
        }
        return of(sum);
    }

    /**
     * Reads what {@link #toBytes} wrote, to the last bit.
     *
     * @param bytes little-endian IEEE 754 floats, four bytes a value; copied
     * @throws IllegalArgumentException if the length is no multiple of four or the vector's length is not 1 (±0.001)
     */
    public static Embedding fromBytes(byte[] bytes) {
        if (bytes.length % Float.BYTES != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole number of floats");
        }
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        Embedding embedding = new Embedding(vector);
        if (!(Math.abs(embedding.dot(embedding) - 1) < 2e-3)) {
            throw new IllegalArgumentException("the " + bytes.length + " bytes hold no unit vector");
        }
        return embedding;
    }

    /** The number of values. */
    public int dimension() {
        return values.length;
    }

    /**
     * The cosine of the angle between two texts, -1..1, higher is closer.
     *
     * @throws IllegalArgumentException if the dimensions differ
     */
    public double dot(Embedding other) {
        other.requireDimension(values.length);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }

    /** A copy of the values; the caller's own. */
    public float[] toArray() {
        return values.clone();
    }

    /** Little-endian IEEE 754 floats, four bytes a value: how a vector is kept in a database column. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    private void requireDimension(int dimension) {
        if (values.length != dimension) {
            throw new IllegalArgumentException(
                    "vectors of " + dimension + " and " + values.length + " values have no angle between them");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding[" + values.length + "]";
    }
}
