package io.leitmotif.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well two ways of grouping the same things agree, beyond chance (Hubert and Arabie, Comparing partitions, 1985). */
final class RandIndex {

    private RandIndex() {
    }

    /**
     * 1 if they are the same, about 0 if they have nothing to do with each other.
     *
     * @param one   the name of each thing's group
     * @param other the same for the other way, in the same order
     */
    static double adjusted(List<?> one, List<?> other) {
        Map<Object, Integer> both = new HashMap<>();
        Map<Object, Integer> rows = new HashMap<>();
        Map<Object, Integer> columns = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            both.merge(List.of(one.get(i), other.get(i)), 1, Integer::sum);
            rows.merge(one.get(i), 1, Integer::sum);
            columns.merge(other.get(i), 1, Integer::sum);
        }
        double expected = pairs(rows) * pairs(columns) / (one.size() * (one.size() - 1) / 2.0);
        double most = (pairs(rows) + pairs(columns)) / 2;
        return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
    }

    private static double pairs(Map<Object, Integer> sizes) {
        return sizes.values().stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
    }
}
