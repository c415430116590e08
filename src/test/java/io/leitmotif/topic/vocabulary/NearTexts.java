package io.leitmotif.topic.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Texts that share wording, measured on the sets of their shingles: every five characters in a row, of letters and
 * digits only, in lower case (Broder, On the resemblance and containment of documents, 1997).
 */
final class NearTexts {

    private static final int SHINGLE = 5;

    /**
     * Two texts, by their places in the list, the earlier first.
     *
     * @param resemblance shared shingles over all shingles of both (Jaccard), 0..1, higher is closer
     * @param containment shared shingles over those of the text that has fewer, 0..1, higher is closer
     */
    record Pair(int first, int second, double resemblance, double containment) {
    }

    private NearTexts() {
    }

    /**
     * @param resemblance the least of a pair that is returned for it
     * @param containment the least of a pair that is returned for it
     * @return the pairs that reach one or the other. A text of fewer than five letters and digits is in none
     */
    static List<Pair> pairs(List<String> texts, double resemblance, double containment) {
        Map<String, List<Integer>> textsOfShingle = new HashMap<>();
        int[] sizes = new int[texts.size()];
        List<Pair> near = new ArrayList<>();
        for (int second = 0; second < texts.size(); second++) {
            Set<String> shingles = shingles(texts.get(second));
            sizes[second] = shingles.size();
            int[] shared = new int[second];
            for (String shingle : shingles) {
                List<Integer> earlier = textsOfShingle.computeIfAbsent(shingle, s -> new ArrayList<>(2));
                for (int first : earlier) {
                    shared[first]++;
                }
                earlier.add(second);
            }
            for (int first = 0; first < second; first++) {
                if (shared[first] > 0) {
                    Pair pair = new Pair(first, second,
                            (double) shared[first] / (sizes[first] + sizes[second] - shared[first]),
                            (double) shared[first] / Math.min(sizes[first], sizes[second]));
                    if (pair.resemblance() >= resemblance || pair.containment() >= containment) {
                        near.add(pair);
                    }
                }
            }
        }
        return near;
    }

    private static Set<String> shingles(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        Set<String> shingles = new HashSet<>();
        for (int start = 0; start + SHINGLE <= letters.length(); start++) {
            shingles.add(letters.substring(start, start + SHINGLE));
        }
        return shingles;
    }
}
