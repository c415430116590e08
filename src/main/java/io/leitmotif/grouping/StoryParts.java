package io.leitmotif.grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What a story falls into when links between its members are gone. */
final class StoryParts {

    private StoryParts() {
    }

    /** Members that are linked, directly or through others: the largest part first, equals by their earliest member. */
    static List<List<StoryMember>> of(List<StoryMember> members, StoryRule rule) {
        List<StoryMember> left = new ArrayList<>(members);
        left.sort(Comparator.comparing(StoryMember::date).thenComparing(StoryMember::id));
        List<List<StoryMember>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            List<StoryMember> part = new ArrayList<>();
            Deque<StoryMember> reached = new ArrayDeque<>(List.of(left.remove(0)));
            while (!reached.isEmpty()) {
                StoryMember member = reached.remove();
                part.add(member);
                List<StoryMember> linked = left.stream()
                        .filter(other -> rule.link(rule.closeness(member, other))).toList();
                left.removeAll(linked);
                reached.addAll(linked);
            }
            parts.add(part);
        }
        parts.sort(Comparator.comparing((List<StoryMember> part) -> part.size()).reversed());
        return parts;
    }
}
