package io.leitmotif.text.shingle;

import java.util.ArrayList;
import java.util.List;

/**
 * Names for a text such that two texts are likely to share one if they have much in common (Broder, 1997; bands as Indyk and
 * Motwani, 1998, use them). Of texts with resemblance r, a share of 1 - (1 - r²)^{@value #BANDS} has a name in common:
 * 0.99 at a half, 0.9 at 0.37, 0.002 at a hundredth. The same on every machine.
 */
public final class MinHash {

    /** How many names a text has. */
    public static final int BANDS = 16;

    /** The smallest hashes that make up one name. */
    private static final int ROWS = 2;

    /** The golden ratio's bits, by which SplitMix64 (Steele and others, 2014) steps from one seed to the next. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private MinHash() {
    }

    /** The names of a text, the same number of every one that has any shingles; none of one that has none. */
    public static List<Long> bands(Shingles shingles) {
        List<Long> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS && shingles.size() > 0; band++) {
            long name = band;
            for (int row = 0; row < ROWS; row++) {
                name = mixed(name * STEP + least(shingles, band * ROWS + row));
            }
            bands.add(name);
        }
        return bands;
    }

    private static long least(Shingles shingles, int permutation) {
        long seed = (permutation + 1) * STEP;
        long least = Long.MAX_VALUE;
        for (long hash : shingles.hashes()) {
            least = Math.min(least, mixed(hash ^ seed));
        }
        return least;
    }

    /** SplitMix64's last step: every bit of the answer depends on every bit given. */
    static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
