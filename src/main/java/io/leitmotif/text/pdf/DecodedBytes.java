package io.leitmotif.text.pdf;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;

/** What a filter puts out, counted before it is kept. */
final class DecodedBytes extends ByteArrayOutputStream {

    private static final int SMALLEST = 1024;
    private static final BitSet BETWEEN = new BitSet();

    static {
        "\0\t\n\f\r 0123456789()<>[]{}/%".chars().forEach(BETWEEN::set);
    }

    private final Allowance allowance;
    private long held;

    DecodedBytes(Allowance allowance) {
        super(SMALLEST);
        this.allowance = allowance;
        held = SMALLEST;
        allowance.hold(held);
    }

    @Override
    public void write(int value) {
        account(1);
        super.write(value);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        account(length);
        super.write(from, offset, length);
    }

    /** The array itself, longer than {@link #size()}; nothing is written any more once it is taken. */
    byte[] array() {
        return buf;
    }

    /** The most bytes in a row that are neither space nor digit nor bracket. */
    int longestWord() {
        int longest = 0;
        int last = -1;
        for (int i = 0; i <= count; i++) {
            if (i == count || buf[i] >= 0 && BETWEEN.get(buf[i])) {
                longest = Math.max(longest, i - last - 1);
                last = i;
            }
        }
        return longest;
    }

    /** Not needed any more: its memory counts as free. */
    void release() {
        allowance.hold(-held);
        held = 0;
    }

    private void account(int more) {
        allowance.decode(more);
        if (count + more > buf.length) {
            int growth = Math.max(buf.length, more);
            held += growth;
            allowance.hold(growth);
        }
    }
}
