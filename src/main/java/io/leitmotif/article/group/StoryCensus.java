package io.leitmotif.article.group;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what is in some stories: five statements, however many stories there are. */
final class StoryCensus {

    private static final String DATE = "coalesce(a.publishedAt, a.receivedAt)";

    private final EntityManager database;
    private final List<UUID> stories;

    StoryCensus(EntityManager database, List<UUID> stories) {
        this.database = database;
        this.stories = stories;
    }

    /** By story; one that is no longer there is left out. */
    Map<UUID, StoryContents> contents(int newest) {
        Map<UUID, List<UUID>> first = ranked(DATE + ", a.id", 1);
        Map<UUID, List<UUID>> last = ranked(DATE + " desc, a.id desc", newest);
        Map<UUID, Map<String, Long>> topics = counts("d.topicId", "Article a join a.decisions d", "d.assigned");
        Map<UUID, Map<String, Long>> languages = counts("a.language", "Article a", "a.language is not null");
        Map<UUID, Map<String, Long>> sources = counts("a.source", "Article a", "a.source is not null");
        Map<UUID, StoryContents> contents = new HashMap<>();
        first.forEach((story, earliest) -> contents.put(story, new StoryContents(earliest.get(0), last.get(story),
                topics.getOrDefault(story, Map.of()), languages.getOrDefault(story, Map.of()),
                sources.getOrDefault(story, Map.of()))));
        return contents;
    }

    /** The first so many articles of each story in an order. */
    private Map<UUID, List<UUID>> ranked(String order, int most) {
        Map<UUID, List<UUID>> ranked = new HashMap<>();
        for (Object[] row : rows("select r.story, r.article from (select a.storyId as story, a.id as article, "
                + "row_number() over (partition by a.storyId order by " + order + ") as place from Article a "
                + "where a.storyId in :stories) r where r.place <= " + most + " order by r.story, r.place")) {
            ranked.computeIfAbsent((UUID) row[0], story -> new ArrayList<>()).add((UUID) row[1]);
        }
        return ranked;
    }

    /** How many articles of each story have each value: the most first, then by value. */
    private Map<UUID, Map<String, Long>> counts(String value, String from, String condition) {
        Map<UUID, Map<String, Long>> counts = new HashMap<>();
        for (Object[] row : rows("select a.storyId, " + value + ", count(*) from " + from
                + " where a.storyId in :stories and " + condition + " group by a.storyId, " + value
                + " order by count(*) desc, " + value)) {
            counts.computeIfAbsent((UUID) row[0], story -> new LinkedHashMap<>())
                    .put((String) row[1], (Long) row[2]);
        }
        return counts;
    }

    private List<Object[]> rows(String query) {
        return database.createQuery(query, Object[].class).setParameter("stories", stories).getResultList();
    }
}
