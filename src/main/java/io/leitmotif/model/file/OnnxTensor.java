package io.leitmotif.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A constant of an ONNX graph ({@code TensorProto}, onnx.proto3), as a view of the file's bytes.
 *
 * @param name  its name
 * @param type  {@link #FLOAT} or another of ONNX's
 * @param shape its dimensions, row-major; empty for a single value
 * @param data  the values, little-endian
 */
record OnnxTensor(String name, int type, int[] shape, ByteBuffer data) {

    static final int FLOAT = 1;

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

    /**
     * As weights.
     *
     * @throws ModelException if the file has fewer or more bytes of it than its shape says
     */
    Weight weight() {
        long needed = (long) size() * Float.BYTES;
        if (type != FLOAT || data.remaining() != needed) {
            throw new ModelException("constant " + name + " of shape " + Arrays.toString(shape) + " has ONNX type " + type + " and "
                    + data.remaining() + " bytes in the file, not type " + FLOAT + " and " + needed);
        }
        int rowBytes = new Weight(shape, null).width() * Float.BYTES;
        return new Weight(shape, (from, count, into) ->
                FloatFormat.F32.read(data.slice(from * rowBytes, count * rowBytes).order(ByteOrder.LITTLE_ENDIAN), into));
    }

    private int size() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
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
