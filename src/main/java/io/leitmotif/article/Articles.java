package io.leitmotif.article;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.EmbeddedDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The stored articles. Every method is one transaction; what it returns are values. Thread-safe. */
@ApplicationScoped
public class Articles {

    /**
     * What became of an article that was given.
     *
     * @param article the article that is now there
     * @param created whether it is new, or was there under the same external id or with the same text
     */
    public record Saved(StoredArticle article, boolean created) {
    }

    private static final int MOST_IN_A_QUERY = 1_000;

    private final ArticleRepository articles;
    private final ArticleTextRepository texts;
    private final ArticlePassagesRepository passages;
    private final Clock clock;

    /** The repositories and the clock that stamps arrivals. */
    @Inject
    Articles(ArticleRepository articles, ArticleTextRepository texts, ArticlePassagesRepository passages, Clock clock) {
        this.articles = articles;
        this.texts = texts;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * Stores an article with its topics and its text in one transaction, unless one with the same external id or the
     * same text is there already. Two callers at once with the same article end with one row: the later is told.
     */
    public Saved save(NewArticle given) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> saveOrFind(given));
        } catch (ConstraintViolationException lostTheRace) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> articles.findSame(given.externalId(), given.textSha256()).map(Article::value))
                    .map(winner -> new Saved(winner, false)).orElseThrow(() -> lostTheRace);
        }
    }

    private Saved saveOrFind(NewArticle given) {
        Optional<Article> same = articles.findSame(given.externalId(), given.textSha256());
        if (same.isPresent()) {
            return new Saved(same.get().value(), false);
        }
        // databases keep microseconds: what is answered now is what is read later
        Article article = new Article(given, clock.instant().truncatedTo(ChronoUnit.MICROS));
        articles.persist(article);
        texts.persist(new ArticleText(article.id, given));
        passages.persist(new ArticlePassages(article.id, given.document()));
        articles.flush();
        return new Saved(article.value(), true);
    }

    /** The article under an id, if there is one. */
    @Transactional
    public Optional<StoredArticle> find(UUID id) {
        return articles.findByIdOptional(id).map(Article::value);
    }

    /**
     * The article under an id.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    @Transactional
    public StoredArticle require(UUID id) {
        return find(id).orElseThrow(() -> none(id));
    }

    /** What a caller is told who asks for an article that there is not. */
    public static ProblemException none(Object id) {
        return new ProblemException(Problem.NOT_FOUND, "there is no article " + id);
    }

    /**
     * The article that was sent under this name, else the one with this text, if there is one.
     *
     * @param externalId the sender's own name, or null
     * @param textSha256 of the clean text, or null
     */
    @Transactional
    public Optional<StoredArticle> findSame(String externalId, String textSha256) {
        return articles.findSame(externalId, textSha256).map(Article::value);
    }

    /** The articles that are there of those asked for, in no order. */
    @Transactional
    public List<StoredArticle> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : articles.list("id in ?1", ids).stream().map(Article::value).toList();
    }

    /** The articles that are there of those asked for, with text and passages; in no order. */
    @Transactional
    public List<WholeArticle> wholes(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : wholes(articles.list("id in ?1", ids));
    }

    private List<WholeArticle> wholes(List<Article> of) {
        List<UUID> ids = of.stream().map(article -> article.id).toList();
        Map<UUID, String> text = texts.cleanTexts(ids);
        Map<UUID, ArticlePassages> kept = passages.list("articleId in ?1", ids).stream()
                .collect(Collectors.toMap(row -> row.articleId, Function.identity()));
        // one that is deleted meanwhile has lost its other rows already
        return of.stream().filter(article -> text.containsKey(article.id) && kept.containsKey(article.id))
                .map(article -> new WholeArticle(article.value(), text.get(article.id),
                        kept.get(article.id).value(article))).toList();
    }

    /** The clean texts of those articles that are there, by id. */
    @Transactional
    public Map<UUID, String> cleanTexts(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : texts.cleanTexts(ids);
    }

    /** The text of an article, if there is one under that id. */
    @Transactional
    public Optional<StoredText> text(UUID id) {
        return texts.findByIdOptional(id).map(ArticleText::value);
    }

    /**
     * A page of articles, the newest arrival first.
     *
     * @param after where the page before ended, or null for the first
     * @param limit at least 1
     */
    @Transactional
    public List<StoredArticle> newest(ArticleFilter filter, Cursor after, int limit) {
        return articles.newest(filter, after, limit).stream().map(Article::value).toList();
    }

    /** Removes an article with its topics and text; false if there was none. */
    @Transactional
    public boolean delete(UUID id) {
        articles.hold(id); // first, as whoever decides on it does
        texts.deleteById(id);
        passages.deleteById(id);
        return articles.deleteById(id);
    }

    /** How many articles there are. */
    @Transactional
    public long count() {
        return articles.count();
    }

    /** How many of them were embedded by other weights, or the same used otherwise: their vectors mean nothing beside new ones. */
    @Transactional
    public long countOfOtherEncoders(String sha256, String revision) {
        return articles.count("encoderSha256 <> ?1 or encoderRevision <> ?2", sha256, revision);
    }

    /** The name and revision of one of those encoders; empty if there is none. */
    @Transactional
    public Optional<String> otherEncoder(String sha256, String revision) {
        return articles.find("encoderSha256 <> ?1 or encoderRevision <> ?2", sha256, revision).firstResultOptional()
                .map(article -> article.encoderId + " " + article.encoderRevision);
    }

    /** How many of them the search index does not have yet. */
    @Transactional
    public long countToIndex() {
        return articles.count("not indexed");
    }

    /** The ids of all articles. */
    @Transactional
    public Set<UUID> ids() {
        return new HashSet<>(articles.ids());
    }

    /**
     * The next ids, ascending.
     *
     * @param after the last of those before, or null to begin
     * @return none at the end
     */
    @Transactional
    public List<UUID> idsAfter(UUID after, int limit) {
        return articles.idsAfter(after, limit);
    }

    /** Those ids under which there is no article any more. */
    @Transactional
    public Set<UUID> gone(Collection<UUID> ids) {
        Set<UUID> gone = new HashSet<>(ids);
        gone.removeAll(articles.ids(ids));
        return gone;
    }

    /** Articles that the search index does not have yet, oldest first, at most {@code limit} at a time. */
    @Transactional
    public List<WholeArticle> toIndex(int limit) {
        List<Article> next = articles.toIndex(limit);
        return next.isEmpty() ? List.of() : wholes(next);
    }

    /**
     * Notes that the search index has these articles, safe on disk.
     *
     * @return those of them that are no longer there, and have no business in the index
     */
    @Transactional
    public Set<UUID> markIndexed(Collection<UUID> ids) {
        articles.update("indexed = true where id in ?1", ids);
        return gone(ids);
    }

    /** Articles whose passages were not kept when they were stored, at most {@code limit} of them. */
    @Transactional
    public List<StoredArticle> withoutPassages(int limit) {
        return articles.withoutPassages(limit).stream().map(Article::value).toList();
    }

    /** Keeps the passages of an article that has none yet. */
    @Transactional
    public void keepPassages(UUID id, EmbeddedDocument document) {
        passages.persist(new ArticlePassages(id, document));
    }

    /** Notes that the search index does not have these. */
    @Transactional
    public void markToIndex(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += MOST_IN_A_QUERY) {
            articles.update("indexed = false where id in ?1", all.subList(i, Math.min(all.size(), i + MOST_IN_A_QUERY)));
        }
    }
}
