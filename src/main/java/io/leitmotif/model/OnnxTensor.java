package io.leitmotif.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A constant of an ONNX graph ({@code TensorProto}, onnx.proto3), as a view of the file's bytes.
 *
 * @param name  its name, empty for the value of a {@code Constant} node
 * @param type  {@link #FLOAT}, {@link #INT64} or another of ONNX's
 * @param shape its dimensions, row-major; empty for a single value
 * @param data  the values, little-endian
 */
record OnnxTensor(String name, int type, int[] shape, ByteBuffer data) {

    static final int FLOAT = 1;
    static final int INT64 = 7;

    static OnnxTensor read(ProtobufReader reader) {
        List<Long> dimensions = new ArrayList<>();
        int type = 0;
        String name = "";
        ByteBuffer data = ByteBuffer.allocate(0);
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> dimensions(reader, dimensions);
                case 2 -> type = (int) reader.number();
                case 4, 9 -> data = reader.bytes();
                case 8 -> name = reader.string();
                default -> reader.skip();
            }
        }
        return new OnnxTensor(name, type, shape(name, dimensions), data);
    }

    /** A copy of the values. */
    float[] floats() {
        require(FLOAT, Float.BYTES);
        float[] values = new float[size()];
        little().asFloatBuffer().get(values);
        return values;
    }

    /** The one value of a constant that holds one. */
    double single() {
        if (size() != 1) {
            throw new ModelException("constant " + name + " of shape " + Arrays.toString(shape) + " is no single value");
        }
        if (type == INT64) {
            require(INT64, Long.BYTES);
            return little().getLong(0);
        }
        require(FLOAT, Float.BYTES);
        return little().getFloat(0);
    }

    private int size() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    private void require(int expected, int bytesPerValue) {
        if (type != expected) {
            throw new ModelException("constant " + name + " has ONNX type " + type + ", not " + expected);
        }
        if (data.remaining() != (long) size() * bytesPerValue) {
            throw new ModelException("constant " + name + " of shape " + Arrays.toString(shape) + " has "
                    + data.remaining() + " bytes in the file, not " + (long) size() * bytesPerValue);
        }
    }

    private ByteBuffer little() {
        return data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void dimensions(ProtobufReader reader, List<Long> into) {
        if (!reader.isDelimited()) {
            into.add(reader.number());
            return;
        }
        ProtobufReader numbers = reader.message();
        while (numbers.hasMore()) {
            into.add(numbers.packed());
        }
    }

    private static int[] shape(String name, List<Long> dimensions) {
        long size = 1;
        for (long dimension : dimensions) {
            if (dimension < 0 || dimension > Integer.MAX_VALUE || (size *= dimension) > Integer.MAX_VALUE) {
                throw new ModelException("constant " + name + " has the impossible shape " + dimensions);
            }
        }
        return dimensions.stream().mapToInt(Long::intValue).toArray();
    }
}
