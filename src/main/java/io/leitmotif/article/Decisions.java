package io.leitmotif.article;

import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.topic.head.EmbeddedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was decided on the topics of stored articles, and what people said of it. Every method is one transaction, or
 * part of the caller's; an article is decided on by one at a time. Thread-safe.
 */
@ApplicationScoped
public class Decisions {

    /**
     * What a person said of an article.
     *
     * @param text    the article, as heads see it
     * @param correct whether it has the topic
     */
    public record Correction(EmbeddedText text, boolean correct) {
    }

    /**
     * Some articles that were decided on anew.
     *
     * @param articles as they are now, by id
     * @param changed  those of them that gained or lost a topic
     */
    public record Decided(List<StoredArticle> articles, Set<UUID> changed) {
    }

    /**
     * What became of what a person said.
     *
     * @param article as it is now
     * @param isNew   whether the same had not been said before
     */
    public record Corrected(StoredArticle article, boolean isNew) {
    }

    private static final int MOST_IN_A_QUERY = 1_000;

    private final ArticleRepository articles;
    private final ArticlePassagesRepository passages;

    @Inject
    Decisions(ArticleRepository articles, ArticlePassagesRepository passages) {
        this.articles = articles;
        this.passages = passages;
    }

    /**
     * Notes what a person said of one topic of an article, and decides on the article with it.
     *
     * @param correct whether it has the topic; null takes back what was said
     * @throws io.leitmotif.problem.ProblemException NOT_FOUND if there is no such article
     */
    @Transactional
    public Corrected correct(UUID id, String topicId, Boolean correct, TopicClassifier classifier) {
        Article article = articles.hold(id).orElseThrow(() -> Articles.none(id));
        Map<String, Boolean> said = said(article);
        Boolean before = correct == null ? said.remove(topicId) : said.put(topicId, correct);
        decide(article, passages.findById(id), said, classifier);
        article.indexed = false;
        articles.flush();
        return new Corrected(article.value(), !Objects.equals(before, correct));
    }

    /**
     * Decides anew on the next articles in the order of their ids.
     *
     * @param after the last of those before, or null to begin
     * @param limit at least 1
     * @return none at the end
     */
    @Transactional
    public Decided decideAfter(UUID after, int limit, TopicClassifier classifier) {
        List<Article> batch = articles.after(after, limit);
        Map<UUID, ArticlePassages> stored = passages(batch);
        Set<UUID> changed = new HashSet<>();
        for (Article article : batch) {
            List<String> before = article.value().assignedTopics().stream().sorted().toList();
            decide(article, stored.get(article.id), said(article), classifier);
            if (!article.value().assignedTopics().stream().sorted().toList().equals(before)) {
                article.indexed = false;
                changed.add(article.id);
            }
        }
        articles.flush();
        return new Decided(batch.stream().map(Article::value).toList(), changed);
    }

    /** What people said of a topic, the earliest articles first. */
    @Transactional
    public List<Correction> corrections(String topicId) {
        List<Article> confirmed = articles.confirmed(topicId);
        Map<UUID, ArticlePassages> stored = passages(confirmed);
        return confirmed.stream().map(article -> new Correction(stored.get(article.id).value(article).text(),
                said(article).get(topicId))).toList();
    }

    /** Articles with a decision that a person should look at, the most uncertain first. */
    @Transactional
    public List<StoredArticle> toReview(ArticleFilter filter, ReviewCursor after, int limit) {
        return articles.mostUncertain(filter, after, limit).stream().map(Article::value).toList();
    }

    private Map<UUID, ArticlePassages> passages(List<Article> of) {
        Map<UUID, ArticlePassages> stored = new HashMap<>();
        for (int i = 0; i < of.size(); i += MOST_IN_A_QUERY) {
            passages.list("articleId in ?1", of.subList(i, Math.min(of.size(), i + MOST_IN_A_QUERY)).stream()
                    .map(article -> article.id).toList()).forEach(row -> stored.put(row.articleId, row));
        }
        return stored;
    }

    private static Map<String, Boolean> said(Article article) {
        Map<String, Boolean> said = new HashMap<>();
        article.decisions.stream().filter(decision -> decision.confirmed != null)
                .forEach(decision -> said.put(decision.topicId, decision.confirmed));
        return said;
    }

    private static void decide(Article article, ArticlePassages passages, Map<String, Boolean> said,
            TopicClassifier classifier) {
        List<TopicScore> decided = new ArrayList<>(classifier.classify(passages.value(article), said));
        Set<String> inUse = decided.stream().map(TopicScore::topicId).collect(Collectors.toSet());
        // what was said of a topic that is retired, or not known here yet, is there when it comes back
        said.forEach((topic, correct) -> {
            if (!inUse.contains(topic)) {
                decided.add(new TopicScore(topic, 0, correct, null, correct, List.of()));
            }
        });
        article.decide(decided);
    }
}
