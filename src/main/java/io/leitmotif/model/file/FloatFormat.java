package io.leitmotif.model.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** How a number is kept in a file; the names are safetensors'. All are little-endian. */
enum FloatFormat {

    /** IEEE 754 binary32. */
    F32(Float.BYTES) {
        @Override
        void read(ByteBuffer bytes, float[] into) {
            bytes.asFloatBuffer().get(into, 0, bytes.remaining() / Float.BYTES);
        }
    },

    /** IEEE 754 binary16: a sign, 5 bits of exponent, 10 of fraction. */
    F16(Short.BYTES) {
        @Override
        void read(ByteBuffer bytes, float[] into) {
            for (int i = 0; bytes.hasRemaining(); i++) {
                into[i] = half(bytes.getShort());
            }
        }
    },

    /** bfloat16: the upper half of a binary32. */
    BF16(Short.BYTES) {
        @Override
        void read(ByteBuffer bytes, float[] into) {
            for (int i = 0; bytes.hasRemaining(); i++) {
                into[i] = Float.intBitsToFloat(bytes.getShort() << 16);
            }
        }
    };

    private final int bytes;

    FloatFormat(int bytes) {
        this.bytes = bytes;
    }

    /** The format of that name, if it is one of these. */
    static Optional<FloatFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equals(name)).findFirst();
    }

    /** Of one number. */
    int bytes() {
        return bytes;
    }

    /** Reads all that remains. */
    abstract void read(ByteBuffer bytes, float[] into);

    private static float half(short bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        float magnitude = switch (exponent) {
            case 0 -> fraction * 0x1p-24f;
            case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
            default -> Float.intBitsToFloat(exponent + 112 << 23 | fraction << 13);
        };
        return bits < 0 ? -magnitude : magnitude;
    }
}
