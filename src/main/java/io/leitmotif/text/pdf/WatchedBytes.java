package io.leitmotif.text.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes that a parser reads, each step counted: no loop of PDFBox's that reads can outlast the deadline, and no object that
 * begins with a delimiter goes without its share of memory.
 */
final class WatchedBytes extends RandomAccessReadBuffer {

    /** Bytes of heap for an object of few bytes, a third of what is measured, as most delimiters are read three times. */
    private static final int OBJECT = 40;

    private final Allowance allowance;
    private final Runnable atClose;

    /** Reads the first length bytes of an array that nobody writes to. */
    WatchedBytes(byte[] bytes, int length, Allowance allowance, Runnable atClose) {
        super(ByteBuffer.wrap(bytes, 0, length));
        this.allowance = allowance;
        this.atClose = atClose;
    }

    @Override
    public int read() throws IOException {
        allowance.tick();
        int read = super.read();
        if (read == '<' || read == '[' || read == '(' || read == '/') {
            allowance.hold(OBJECT);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        allowance.tick();
        return super.read(into, offset, wanted);
    }

    @Override
    public void seek(long to) throws IOException {
        allowance.tick();
        super.seek(to);
    }

    @Override
    public void close() throws IOException {
        if (!isClosed()) {
            atClose.run();
            super.close();
        }
    }

    @Override
    public RandomAccessReadView createView(long start, long count) throws IOException {
        return new RandomAccessReadView(this, start, Math.min(count, Math.max(0, length() - start)));
    }
}
