package io.leitmotif.text.shingle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The names that texts with much in common share. */
class MinHashTest {

    private static final int TRIALS = 1_000;

    /** So many characters, nearly all of them different. */
    private static String characters(Random random, int count) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            characters.appendCodePoint('\u4E00' + random.nextInt(0x5000));
        }
        return characters.toString();
    }

    @Test
    void theyAreTheSameOnEveryMachine() {
        List<Long> bands = MinHash.bands(Shingles.of("清江水位超过警戒线", 8));
        assertEquals(MinHash.BANDS, bands.size());
        assertEquals(List.of(7766802330118869340L, -4210926231413426840L), bands.subList(0, 2));
    }

    @Test
    void aTextWithoutLettersHasNone() {
        assertEquals(List.of(), MinHash.bands(Shingles.of("", 8)));
    }

    @Test
    void sharingOneIsAsLikelyAsResemblanceSays() {
        for (int shared : new int[] {10, 50, 200}) {
            Random random = new Random(5);
            double met = 0;
            double expected = 0;
            for (int trial = 0; trial < TRIALS; trial++) {
                String common = characters(random, shared);
                Shingles one = Shingles.of(common + characters(random, 100), 2);
                Shingles other = Shingles.of(common + characters(random, 100), 2);
                met += Collections.disjoint(new HashSet<>(MinHash.bands(one)), MinHash.bands(other)) ? 0 : 1;
                expected += 1 - Math.pow(1 - Math.pow(one.resemblance(other), 2), MinHash.BANDS);
            }
            assertEquals(expected / TRIALS, met / TRIALS, 0.05, shared + " shared");
        }
    }
}
