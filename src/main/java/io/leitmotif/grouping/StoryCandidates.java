package io.leitmotif.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;

/** The nearest articles of one that is new, by their stories. */
final class StoryCandidates {

    /** Only the closest stories are looked at to become one: a roundup is close to many. */
    private static final int MOST_COMPARED = 4;

    private final StoryRule rule;
    private final double rest;
    private final Map<UUID, Map<UUID, Double>> stories = new HashMap<>();

    /** @param rest how close articles are at most that are not among the nearest */
    StoryCandidates(StoryRule rule, double rest) {
        this.rule = rule;
        this.rest = rest;
    }

    /** Adds one of the nearest articles. */
    void add(UUID story, UUID article, double closeness) {
        stories.computeIfAbsent(story, none -> new HashMap<>()).put(article, closeness);
    }

    /** The stories with a member that is linked to the new article. */
    List<UUID> linked() {
        return stories.keySet().stream().filter(story -> stories.get(story).values().stream().anyMatch(rule::link))
                .toList();
    }

    /**
     * The stories that the new article shows to be one, the oldest first: those it must be in, the closest it belongs
     * to, and what is one with these. None if it begins its own.
     *
     * @param copies   the stories of its copies, which it must be in
     * @param sizes    how many members the linked ones have in the window
     * @param together whether two stories are one
     */
    List<UUID> same(Set<UUID> copies, Map<UUID, Long> sizes, BiPredicate<UUID, UUID> together) {
        // ids are ordered by time
        Set<UUID> same = new TreeSet<>(copies);
        linked().stream().filter(story -> !copies.contains(story))
                .filter(story -> rule.belongs(stories.get(story).values(), sizes.getOrDefault(story, 0L), rest))
                .sorted(Comparator.comparingDouble(this::closest).reversed().thenComparing(story -> story))
                .limit(MOST_COMPARED).forEach(story -> {
                    if (same.stream().allMatch(other -> together.test(story, other))) {
                        same.add(story);
                    }
                });
        return List.copyOf(same);
    }

    /** The few members of a story that are closest to the new article. */
    List<UUID> closestMembers(UUID story) {
        return stories.getOrDefault(story, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(StoryRule.FEW).map(Map.Entry::getKey).toList();
    }

    private double closest(UUID story) {
        return stories.get(story).values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
