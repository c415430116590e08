package io.leitmotif.article.group;

import io.leitmotif.article.StoredArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The stories as they change. Every method joins its caller's transaction, or is one; callers come one at a time.
 * A story without articles is removed.
 */
@ApplicationScoped
public class Stories {

    private final StoryRepository stories;
    private final Clock clock;

    @Inject
    Stories(StoryRepository stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /** Those of these articles that are in a story, in no order. */
    @Transactional
    public List<StoryArticle> articles(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : stories.articles(ids);
    }

    /** The stories of the article that this one is a copy of, of its other copies, and of copies of this one. */
    @Transactional
    public Set<UUID> ofCopies(StoredArticle article) {
        return stories.ofCopies(article.id(), article.duplicateOf());
    }

    /** How many articles of each story are dated in a span; a story that has none is left out. */
    @Transactional
    public Map<UUID, Long> sizes(Collection<UUID> ids, Instant from, Instant to) {
        return ids.isEmpty() ? Map.of() : stories.sizes(ids, from, to);
    }

    /** At most {@code limit} articles of a story, in the order of their ids. */
    @Transactional
    public List<UUID> members(UUID story, int limit) {
        return stories.members(story, limit);
    }

    /** Begins a story with its first article. */
    @Transactional
    public UUID begin(StoredArticle article) {
        StoryRow row = new StoryRow(1, article.date(), article.date());
        stories.persist(row);
        stories.move(List.of(article.id()), row.id);
        return row.id;
    }

    /** Takes an article that is in no story into one that there is. */
    @Transactional
    public void join(UUID story, StoredArticle article) {
        stories.findById(story).extend(1, article.date(), article.date());
        stories.move(List.of(article.id()), story);
    }

    /** Moves all articles of a story into another; the first is no more, what became of it before is told of the other. */
    @Transactional
    public void merge(UUID from, UUID into) {
        StoryRow gone = stories.findById(from);
        stories.findById(into).extend(gone.size, gone.firstSeen, gone.lastSeen);
        stories.moveAll(from, into);
        stories.note(new StoryChangeRow(StoryChange.Kind.MERGE, into, from, gone.size, now()));
        stories.delete(gone);
        stories.flush();
    }

    /** Moves some of a story's articles, not all, into a new one. */
    @Transactional
    public UUID split(UUID story, Collection<UUID> articles) {
        StoryRow parted = new StoryRow(articles.size(), now(), now());
        stories.persist(parted);
        stories.move(articles, parted.id);
        stories.count(parted);
        stories.count(stories.findById(story));
        stories.note(new StoryChangeRow(StoryChange.Kind.SPLIT, story, parted.id, articles.size(), now()));
        return parted.id;
    }

    /** Takes an article out of its story. */
    @Transactional
    public void leave(StoredArticle article) {
        stories.move(List.of(article.id()), null);
        StoryRow row = stories.findById(article.storyId());
        if (row != null) {
            stories.count(row);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
