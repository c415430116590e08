package io.leitmotif.grouping;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.article.group.Stories;
import io.leitmotif.article.group.StoryArticle;
import io.leitmotif.index.ArticleIndex;
import io.leitmotif.index.Neighbour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts articles into stories as they come and go. Not thread-safe: calls come one at a time, each in a transaction. */
@ApplicationScoped
public class StoryPlacement {

    /** So many articles are compared, however many there are. */
    static final int NEAREST = 50;

    private final ArticleIndex index;
    private final Articles articles;
    private final Stories stories;
    private final StoryRule rule;
    private final Duration window;

    @Inject
    StoryPlacement(ArticleIndex index, Articles articles, Stories stories, GroupingConfig config) {
        this.index = index;
        this.articles = articles;
        this.stories = stories;
        this.rule = new StoryRule(config.storyHalfLife());
        this.window = config.storyWindow();
    }

    /**
     * Puts an article into the story it belongs to, or begins one; stories that it shows to be one become one. An
     * article that is in a story stays there.
     *
     * @param whole stored and indexed, its copies decided
     */
    public void place(WholeArticle whole) {
        StoredArticle article = whole.article();
        if (!stories.articles(List.of(article.id())).isEmpty()) {
            return;
        }
        StoryMember arrived = StoryMember.of(whole);
        Instant from = arrived.date().minus(window);
        Instant to = arrived.date().plus(window);
        List<Neighbour> nearest = index.nearest(arrived.place(), new ArticleFilter(null, null, null, from, to),
                NEAREST + 1).stream().filter(neighbour -> !neighbour.id().equals(article.id())).limit(NEAREST).toList();
        StoryCandidates candidates = candidates(arrived, nearest);
        List<UUID> oldestFirst = candidates.same(stories.ofCopies(article),
                stories.sizes(candidates.linked(), from, to), (one, other) -> together(candidates, one, other));
        if (oldestFirst.isEmpty()) {
            stories.begin(article);
            return;
        }
        UUID oldest = oldestFirst.get(0);
        oldestFirst.stream().skip(1).forEach(story -> stories.merge(story, oldest));
        stories.join(oldest, article);
    }

    private StoryCandidates candidates(StoryMember arrived, List<Neighbour> nearest) {
        double least = nearest.stream().mapToDouble(Neighbour::similarity).min().orElse(0);
        StoryCandidates candidates = new StoryCandidates(rule, rule.closeness(least, 0, Duration.ZERO));
        Map<UUID, Double> cosines = nearest.stream().collect(Collectors.toMap(Neighbour::id, Neighbour::similarity));
        for (StoryArticle near : stories.articles(cosines.keySet())) {
            candidates.add(near.storyId(), near.id(), rule.closeness(cosines.get(near.id()),
                    arrived.words(), StoryWords.of(near.title(), near.summary()),
                    Duration.between(arrived.date(), near.date())));
        }
        return candidates;
    }

    private boolean together(StoryCandidates candidates, UUID one, UUID other) {
        List<UUID> others = candidates.closestMembers(other);
        return rule.together(members(candidates.closestMembers(one)),
                members(others.isEmpty() ? stories.members(other, StoryRule.FEW) : others));
    }

    /**
     * Takes an article out of its story before it is deleted; if the others no longer hold together, the smaller parts
     * become stories of their own. A story of more than {@link #NEAREST} articles holds together by many links and is
     * left as it is.
     *
     * @param article as it is stored, with its story's id
     */
    public void remove(StoredArticle article) {
        if (article.storyId() == null) {
            return;
        }
        stories.leave(article);
        List<UUID> left = stories.members(article.storyId(), NEAREST + 1);
        if (left.size() < 2 || left.size() > NEAREST) {
            return;
        }
        List<List<StoryMember>> parts = StoryParts.of(members(left), rule);
        parts.stream().skip(1)
                .forEach(part -> stories.split(article.storyId(), part.stream().map(StoryMember::id).toList()));
    }

    private List<StoryMember> members(Collection<UUID> ids) {
        return articles.wholes(ids).stream().map(StoryMember::of).toList();
    }
}
