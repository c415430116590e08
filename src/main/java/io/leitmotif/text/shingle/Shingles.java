package io.leitmotif.text.shingle;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The pieces of a text that overlap, as a set (Broder, On the resemblance and containment of documents, 1997). A piece
 * is some letters in a row: of an alphabet as many as the pieces are wide, of Chinese, Japanese or Korean half as many,
 * for each of their characters says about twice as much. A text that is shorter is one piece. Immutable, thread-safe.
 */
public final class Shingles {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int FIRST_HANGUL = 0x1100;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** One hash a piece, ascending, none twice. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * The pieces of a text; none of an empty one.
     *
     * @param letters as {@link Letters#of} gives them
     * @param wide    how wide a piece is, 2 or more; the wider, the fewer two texts share that have nothing to do with each
     *                other, and the more a wrong letter breaks
     */
    public static Shingles of(String letters, int wide) {
        if (wide < 2) {
            throw new IllegalArgumentException("Pieces cannot be " + wide + " wide");
        }
        int[] points = letters.codePoints().toArray();
        long[] hashes = new long[points.length];
        int count = 0;
        int end = 0;
        int width = 0;
        for (int start = 0; start < points.length; start++) {
            while (end < points.length && width < wide) {
                width += width(points[end++]);
            }
            if (width < wide && count > 0) {
                break;
            }
            hashes[count++] = hash(points, start, end);
            width -= width(points[start]);
        }
        return new Shingles(Arrays.stream(hashes, 0, count).sorted().distinct().toArray());
    }

    /**
     * The numbers of a text instead of its pieces: what a daily report in fixed words has of its own.
     *
     * @param text as it is; 1,234.5 is one number
     */
    public static Shingles ofNumbers(String text) {
        return new Shingles(NUMBER.matcher(text).results().mapToLong(number -> {
            int[] points = number.group().codePoints().toArray();
            return hash(points, 0, points.length);
        }).sorted().distinct().toArray());
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /**
     * Shared pieces over all pieces of both (Jaccard), 0..1, higher is closer; 0 if either has none.
     *
     * @param other of the same width
     */
    public double resemblance(Shingles other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (size() + other.size() - shared);
    }

    /**
     * Shared pieces over those of the text that has fewer, 0..1, higher is closer; 0 if either has none.
     *
     * @param other of the same width
     */
    public double containment(Shingles other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / Math.min(size(), other.size());
    }

    /** The hashes, ascending; the caller must not change them. */
    long[] hashes() {
        return hashes;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int theirs = 0;
        for (long hash : hashes) {
            while (theirs < other.hashes.length && other.hashes[theirs] < hash) {
                theirs++;
            }
            if (theirs < other.hashes.length && other.hashes[theirs] == hash) {
                shared++;
            }
        }
        return shared;
    }

    private static int width(int point) {
        return point >= FIRST_HANGUL && (Character.isIdeographic(point) || switch (Character.UnicodeScript.of(point)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        }) ? 2 : 1;
    }

    /** FNV-1a over code points, its bits mixed at the end. */
    private static long hash(int[] points, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ points[i]) * FNV_PRIME;
        }
        return MinHash.mixed(hash);
    }
}
