package io.leitmotif.article.group;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.FilterConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The stories as they are read. Every method is one transaction. Thread-safe. */
@ApplicationScoped
public class StoryPages {

    private static final int MOST_CHANGES = 1_000;

    private final EntityManager database;

    @Inject
    StoryPages(EntityManager database) {
        this.database = database;
    }

    /** A page of stories, and one story more if there is another page. */
    @Transactional
    public List<Story> page(StoryQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("s.size >= :minSize"));
        parameters.put("minSize", query.minSize());
        if (!query.filter().equals(ArticleFilter.ALL)) {
            conditions.add("exists (select 1 from Article a where a.storyId = s.id and "
                    + String.join(" and ", FilterConditions.of(query.filter(), parameters)) + ")");
        }
        String key = switch (query.order()) {
            case NEWEST -> "lastSeen";
            case LARGEST -> "size";
        };
        if (query.after() != null) {
            conditions.add("(s." + key + " < :key or s." + key + " = :key and s.id < :id)");
            parameters.put("key", switch (query.order()) {
                case NEWEST -> query.after().lastSeen();
                case LARGEST -> query.after().size();
            });
            parameters.put("id", query.after().id());
        }
        TypedQuery<StoryRow> page = database.createQuery("from StoryRow s where " + String.join(" and ", conditions)
                + " order by s." + key + " desc, s.id desc", StoryRow.class);
        parameters.forEach(page::setParameter);
        return page.setMaxResults(query.limit() + 1).getResultStream().map(StoryRow::value).toList();
    }

    /** The story under an id, if there is one. */
    @Transactional
    public Optional<Story> find(UUID id) {
        return Optional.ofNullable(database.find(StoryRow.class, id)).map(StoryRow::value);
    }

    /** The story that has the articles of one that was merged away, if it was and they are still there. */
    @Transactional
    public Optional<UUID> mergedInto(UUID id) {
        return database.createQuery("select c.storyId from StoryChangeRow c where c.otherId = :id and c.kind = :merge",
                UUID.class).setParameter("id", id).setParameter("merge", StoryChange.Kind.MERGE)
                .getResultStream().findFirst();
    }

    /** What became of a story, and where it came from, oldest first; the latest {@value #MOST_CHANGES}. */
    @Transactional
    public List<StoryChange> changes(UUID id) {
        // two queries: H2 would walk over all changes for one with "or"
        return Stream.of("storyId", "otherId").flatMap(part -> database
                        .createQuery("from StoryChangeRow c where c." + part + " = :id order by c.id desc", StoryChangeRow.class)
                        .setParameter("id", id).setMaxResults(MOST_CHANGES).getResultStream())
                .sorted(Comparator.comparing((StoryChangeRow change) -> change.id).reversed()).limit(MOST_CHANGES)
                .sorted(Comparator.comparing(change -> change.id)).map(StoryChangeRow::value).toList();
    }

    /** What is in these stories, with at most so many of the newest articles of each. */
    @Transactional
    public Map<UUID, StoryContents> contents(List<UUID> ids, int newest) {
        return ids.isEmpty() ? Map.of() : new StoryCensus(database, ids).contents(newest);
    }
}
