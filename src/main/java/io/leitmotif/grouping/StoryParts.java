package io.leitmotif.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a story falls into when links between its members are gone. */
final class StoryParts {

    private StoryParts() {
    }

    /** Members that are linked, directly or through others: the largest part first, equals by their earliest member. */
    static List<List<StoryMember>> of(List<StoryMember> members, StoryRule rule) {
        List<StoryMember> inOrder = new ArrayList<>(members);
        inOrder.sort(Comparator.comparing(StoryMember::date).thenComparing(StoryMember::id));
        List<List<StoryMember>> parts = Components.of(inOrder, (one, other) -> rule.link(rule.closeness(one, other)));
        parts.sort(Comparator.comparing((List<StoryMember> part) -> part.size()).reversed());
        return parts;
    }
}
