package io.leitmotif.grouping;

import io.leitmotif.index.Neighbour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Articles that arrive one after another, compared exactly and kept in memory: what placement decides, without a store. */
final class StoryArrivals {

    /** Means over all orders. */
    record Figures(Score all, Score grouped) {
    }

    /** B-cubed: for each article, of its story how much is on its event, and of its event how much is in its story. */
    record Score(double precision, double recall) {

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    private final StoryRule rule;
    private final Map<UUID, StoryMember> members = new HashMap<>();
    private final Map<UUID, UUID> stories = new HashMap<>();
    private long begun;

    private StoryArrivals(StoryRule rule) {
        this.rule = rule;
    }

    static Figures figures(List<StoryMember> articles, Map<UUID, String> events, StoryRule rule, int orders) {
        List<Score> all = new ArrayList<>();
        List<Score> grouped = new ArrayList<>();
        Map<String, Long> sizes = events.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<UUID> inGroups = events.keySet().stream().filter(id -> sizes.get(events.get(id)) > 1)
                .collect(Collectors.toSet());
        for (int seed = 0; seed < orders; seed++) {
            List<StoryMember> order = new ArrayList<>(articles);
            Collections.shuffle(order, new Random(seed));
            StoryArrivals arrivals = new StoryArrivals(rule);
            order.forEach(arrivals::arrive);
            all.add(bCubed(events.keySet(), arrivals.stories, events));
            grouped.add(bCubed(inGroups, arrivals.stories, events));
        }
        return new Figures(mean(all), mean(grouped));
    }

    private void arrive(StoryMember arrived) {
        List<Neighbour> nearest = members.values().stream()
                .map(member -> new Neighbour(member.id(), arrived.place().dot(member.place()))).sorted()
                .limit(StoryPlacement.NEAREST).toList();
        Map<UUID, Long> sizes = stories.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        StoryCandidates candidates = new StoryCandidates(rule, 0);
        nearest.forEach(near -> candidates.add(stories.get(near.id()), near.id(),
                rule.closeness(arrived, members.get(near.id()))));
        List<UUID> same = candidates.same(Set.of(), sizes, (one, other) -> rule.together(
                some(candidates.closestMembers(one)), some(candidates.closestMembers(other))));
        UUID story = same.isEmpty() ? new UUID(begun++, 0) : same.get(0);
        stories.replaceAll((id, old) -> same.contains(old) ? story : old);
        stories.put(arrived.id(), story);
        members.put(arrived.id(), arrived);
    }

    private List<StoryMember> some(List<UUID> ids) {
        return ids.stream().map(members::get).toList();
    }

    private static Score bCubed(Set<UUID> of, Map<UUID, UUID> stories, Map<UUID, String> events) {
        double precision = 0;
        double recall = 0;
        for (UUID id : of) {
            Set<UUID> story = stories.keySet().stream().filter(other -> stories.get(other).equals(stories.get(id)))
                    .collect(Collectors.toSet());
            Set<UUID> event = events.keySet().stream().filter(other -> events.get(other).equals(events.get(id)))
                    .collect(Collectors.toSet());
            long both = story.stream().filter(event::contains).count();
            precision += (double) both / story.size();
            recall += (double) both / event.size();
        }
        return new Score(precision / of.size(), recall / of.size());
    }

    private static Score mean(List<Score> scores) {
        return new Score(scores.stream().mapToDouble(Score::precision).average().orElseThrow(),
                scores.stream().mapToDouble(Score::recall).average().orElseThrow());
    }
}
