package io.leitmotif.alignment;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How good a map is; all figures are of pairs that were left out when it was fitted.
 *
 * @param language   it is for
 * @param targets    pairs by the language of the other text
 * @param duplicates lines that said again what one before had, and did not count
 * @param base       the language whose map it shrinks towards; null if it was learnt anew
 * @param tried      by λ
 * @param lambda     the best of these
 * @param present    of the texts as the encoder reads them now: by the language's own route, or where their script leads, or
 *     by the hub; a route of its own may have been fitted on these pairs, and is then found better than it is
 * @param unmapped   of the texts as their model places them; null if its dimension is not the encoder's
 * @param based      of the base's map as it is; null if there is none, or it leaves all where it is
 * @param shares     by the share of the pairs it was fitted on, 0..1, with the same λ: what more pairs would bring
 */
public record AlignmentReport(String language, SortedMap<String, Integer> targets, int duplicates, String base,
        SortedMap<Double, Retrieval> tried, double lambda, Retrieval present, Retrieval unmapped, Retrieval based,
        SortedMap<Double, Retrieval> shares) {

    /** How many different pairs there were. */
    public int pairs() {
        return targets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The new map's figures. */
    public Retrieval fitted() {
        return tried.get(lambda);
    }

    /** Whether the new map finds more, both ways taken together, than what was there; if not, nothing is written. */
    public boolean better() {
        return Stream.of(present, unmapped, based).filter(Objects::nonNull)
                .allMatch(before -> fitted().bothWays() > before.bothWays());
    }

    /** The λ with the greatest sum of both ways; of several the largest, which trusts the pairs least. */
    static double best(SortedMap<Double, Retrieval> tried) {
        return tried.entrySet().stream()
                .max(Map.Entry.<Double, Retrieval>comparingByValue((one, other) -> Double.compare(one.bothWays(), other.bothWays()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
    }
}
