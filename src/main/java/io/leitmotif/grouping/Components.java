package io.leitmotif.grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;

/** Things that hang together, one by the other. */
final class Components {

    private Components() {
    }

    /**
     * The connected components of a graph, in the order of their first things.
     *
     * @param all    each once
     * @param joined whether two hang together, whichever comes first; not asked of two that others already join
     */
    static <T> List<List<T>> of(List<T> all, BiPredicate<T, T> joined) {
        Set<T> left = new LinkedHashSet<>(all);
        List<List<T>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            T first = left.iterator().next();
            left.remove(first);
            List<T> component = new ArrayList<>(List.of(first));
            Queue<T> reached = new ArrayDeque<>(component);
            while (!reached.isEmpty()) {
                T from = reached.remove();
                for (Iterator<T> others = left.iterator(); others.hasNext();) {
                    T to = others.next();
                    if (joined.test(from, to)) {
                        others.remove();
                        component.add(to);
                        reached.add(to);
                    }
                }
            }
            components.add(component);
        }
        return components;
    }
}
