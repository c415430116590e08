package io.leitmotif.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the protobuf wire format (protobuf.dev/programming-guides/encoding) field by field, forward only, never past
 * its end. Messages inside are read by a reader of their own over the same bytes; nothing is copied.
 *
 * <pre>{@code
 * while (reader.next()) {
 *     switch (reader.field()) {
 *         case 1 -> name = reader.string();
 *         default -> reader.skip();
 *     }
 * }
 * }</pre>
 */
final class ProtobufReader {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;

    private final ByteBuffer bytes;
    private final int origin;
    private int field;
    private int wireType;

    /** @param bytes from its position to its limit; the caller's position does not move */
    ProtobufReader(ByteBuffer bytes) {
        this(bytes.slice().order(ByteOrder.LITTLE_ENDIAN), 0);
    }

    private ProtobufReader(ByteBuffer bytes, int origin) {
        this.bytes = bytes;
        this.origin = origin;
    }

    /** Moves to the next field, if there is one. What the field holds has to be read or skipped before the next. */
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        wireType = (int) (tag & 7);
        if (tag >>> 3 < 1 || tag >>> 3 > 0x1fff_ffff) {
            throw damaged("no field has number " + (tag >>> 3));
        }
        return true;
    }

    /** The number of the field that {@link #next} moved to. */
    int field() {
        return field;
    }

    /** Whether the field is length-delimited: a message, a string, bytes or packed numbers. */
    boolean isDelimited() {
        return wireType == LENGTH;
    }

    /** The field's number. */
    long number() {
        require(VARINT);
        return varint();
    }

    /** The field's text. */
    String string() {
        return StandardCharsets.UTF_8.decode(bytes()).toString();
    }

    /** The field's bytes, little-endian, a view. */
    ByteBuffer bytes() {
        require(LENGTH);
        long length = varint();
        if (length < 0 || length > bytes.remaining()) {
            throw damaged("field " + field + " of " + length + " bytes runs past the end, " + bytes.remaining() + " bytes away");
        }
        ByteBuffer view = bytes.slice(bytes.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + (int) length);
        return view;
    }

    /** The field's message. */
    ProtobufReader message() {
        ByteBuffer view = bytes();
        return new ProtobufReader(view, origin + bytes.position() - view.remaining());
    }

    /** Whether numbers are left in a reader over packed numbers. */
    boolean hasMore() {
        return bytes.hasRemaining();
    }

    /** The next of packed numbers. */
    long packed() {
        return varint();
    }

    /** Passes over the field. */
    void skip() {
        switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> pass(Long.BYTES);
            case LENGTH -> bytes();
            case FIXED32 -> pass(Integer.BYTES);
            default -> throw damaged("field " + field + " has the unknown wire type " + wireType);
        }
    }

    private void pass(int length) {
        if (bytes.remaining() < length) {
            throw damaged("field " + field + " runs past the end");
        }
        bytes.position(bytes.position() + length);
    }

    private void require(int expected) {
        if (wireType != expected) {
            throw damaged("field " + field + " has wire type " + wireType + ", not " + expected);
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (!bytes.hasRemaining()) {
                throw damaged("a number runs past the end");
            }
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged("a number is longer than 10 bytes");
    }

    private ModelException damaged(String what) {
        return new ModelException("at byte " + (origin + bytes.position()) + ": " + what);
    }
}
