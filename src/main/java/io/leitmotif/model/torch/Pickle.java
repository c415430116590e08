package io.leitmotif.model.torch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the part of Python's pickle protocol 2 (PEP 307) that {@code torch::jit::Unpickler} reads: an object of a
 * TorchScript class with a dictionary of tensors for its state. Tensors name their storage; the bytes lie elsewhere.
 */
final class Pickle {

    private static final int PROTO = 0x80;
    private static final int NEW_OBJECT = 0x81;
    private static final int FALSE = 0x89;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Pickle() {
        put(PROTO, 2);
    }

    /** An empty tuple: the constants of a module that has none. */
    static byte[] emptyTuple() {
        return new Pickle().put(')').end();
    }

    /** Opens an object of {@code module.type}; {@link #entry} adds to its state, {@link #endObject} closes it. */
    Pickle object(String module, String type) {
        return global(module, type).put(')', NEW_OBJECT, '}', '(');
    }

    /**
     * A dense tensor of the state.
     *
     * @param name    its key
     * @param storage the storage class, {@code FloatStorage} or {@code BFloat16Storage}
     * @param file    the name of the archive's entry under {@code data/}
     * @param shape   its dimensions, row-major
     */
    Pickle entry(String name, String storage, String file, int[] shape) {
        int size = 1;
        for (int dimension : shape) {
            size = Math.multiplyExact(size, dimension);
        }
        string(name).global("torch._utils", "_rebuild_tensor_v2").put('(');
        put('(').string("storage").global("torch", storage).string(file).string("cpu").integer(size).put('t', 'Q');
        integer(0).tuple(shape).tuple(strides(shape));
        return put(FALSE).global("collections", "OrderedDict").put(')', 'R').put('t', 'R');
    }

    /** Sets the object's state. */
    Pickle endObject() {
        return put('u', 'b');
    }

    /** The whole pickle. */
    byte[] end() {
        return put('.').out.toByteArray();
    }

    private static int[] strides(int[] shape) {
        int[] strides = new int[shape.length];
        int stride = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return strides;
    }

    private Pickle tuple(int[] values) {
        put('(');
        for (int value : values) {
            integer(value);
        }
        return put('t');
    }

    private Pickle global(String module, String name) {
        put('c');
        out.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Pickle string(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        put('X').littleEndian(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    private Pickle integer(int value) {
        return put('J').littleEndian(value);
    }

    private Pickle littleEndian(int value) {
        return put(value & 0xff, value >>> 8 & 0xff, value >>> 16 & 0xff, value >>> 24);
    }

    private Pickle put(int... opcodes) {
        for (int opcode : opcodes) {
            out.write(opcode);
        }
        return this;
    }
}
