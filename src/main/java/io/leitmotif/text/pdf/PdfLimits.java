package io.leitmotif.text.pdf;

import java.time.Duration;

/**
 * How much one PDF may ask for. Each is above what a real newspaper needs and below what hurts.
 *
 * @param pages      pages; a whole weekend edition has about 200
 * @param characters characters of text; a 100-page edition at 8,000 a page has 800,000
 * @param memory     bytes held at one time for decoded streams, parsed objects and text, as estimated here
 * @param expansion  decoded bytes for each byte of the file, beyond the first {@link #FREE_BYTES}; page text deflates
 *                   3 to 10 times, sparse tables 50 times, a bomb 1,000 times
 * @param depth      forms within forms, arrays within arrays, levels of the page tree; real files have up to 10
 * @param time       from start to end; a page takes about 5 ms
 */
public record PdfLimits(int pages, int characters, long memory, int expansion, int depth, Duration time) {

    /** Decoded whatever the size of the file. */
    public static final long FREE_BYTES = 4L << 20;

    /** For a server with half a gigabyte of heap. */
    public static final PdfLimits USUAL = new PdfLimits(1_000, 2_000_000, 192L << 20, 100, 32, Duration.ofSeconds(20));

    public PdfLimits {
        if (pages < 1 || characters < 1 || memory < 1 || expansion < 1 || depth < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Every limit is at least 1: " + pages + ", " + characters + ", " + memory + ", "
                    + expansion + ", " + depth + ", " + time);
        }
    }
}
