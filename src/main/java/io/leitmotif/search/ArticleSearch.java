package io.leitmotif.search;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Role;
import io.leitmotif.index.ArticleFacets;
import io.leitmotif.index.Neighbour;
import io.leitmotif.index.RankedArticle;
import io.leitmotif.index.WordHits;
import io.leitmotif.index.WordIndex;
import io.leitmotif.index.word.Highlight;
import io.leitmotif.index.word.WordHighlighter;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Articles by words and meaning. Thread-safe. */
@ApplicationScoped
public class ArticleSearch {

    /** Of the hits by words: nobody reads on to more. */
    private static final int MOST_BY_WORDS = 1_000;
    /** Of the nearest, and of each list that is fused: what is further down is in no list's first pages. */
    private static final int MOST_BY_MEANING = 200;

    private final Articles articles;
    private final WordIndex index;
    private final Encoder encoder;
    private final RankedLists lists;

    @Inject
    ArticleSearch(Articles articles, WordIndex index, Encoder encoder, RankedLists lists) {
        this.articles = articles;
        this.index = index;
        this.encoder = encoder;
        this.lists = lists;
    }

    /**
     * The first page. By words at most 1,000 articles can be read page by page, by meaning 200; both together are the
     * first 200 of each. Meaning is that of the words without a field, and what it finds has the words of the title
     * that are asked for and none that are excluded. Facets count all articles that have the words, by meaning all that
     * could be found.
     *
     * @param limit at most so many articles, at least 1
     * @throws ProblemException what {@link Encoder#embed} refuses, unless the search is by words
     */
    public FoundPage first(ArticleQuery query, int limit) {
        RankedList found = switch (query.mode()) {
            case WORDS -> {
                WordHits words = index.find(query.words(), query.filter(), MOST_BY_WORDS);
                yield new RankedList(query, words.best(), words.facets());
            }
            case MEANING -> new RankedList(query, nearest(query).stream()
                    .map(near -> new RankedArticle(near.id(), near.similarity(), false)).toList(),
                    index.facets(query.words().conditions(), query.filter()));
            case HYBRID -> {
                WordHits words = index.find(query.words(), query.filter(), MOST_BY_MEANING);
                yield new RankedList(query, HybridRanking.fuse(words.best(), nearest(query)), words.facets());
            }
        };
        return page(found, 0, limit, place -> new RankedCursor(lists.keep(found), place));
    }

    /**
     * A page after the first, as the first page's list says it; articles that were deleted since are left out.
     *
     * @param query  the same as of the first page
     * @param cursor {@link FoundPage#next} of the page before
     * @param limit  at most so many articles, at least 1
     * @throws ProblemException MALFORMED if the cursor is none of this search, or stale
     */
    public FoundPage next(ArticleQuery query, String cursor, int limit) {
        RankedCursor from = RankedCursor.decode(cursor);
        return page(lists.read(from, query), from.place(), limit, place -> new RankedCursor(from.list(), place));
    }

    /** What the articles are that pass a filter. */
    public ArticleFacets facets(ArticleFilter filter) {
        return index.facets(WordQuery.NONE, filter);
    }

    private List<Neighbour> nearest(ArticleQuery query) {
        WordQuery words = query.words();
        if (words.subject().isEmpty()) {
            return List.of();
        }
        Embedding meaning = encoder.embed(List.of(words.subject()), Role.QUERY).get(0);
        return index.nearest(meaning, words.conditions(), query.filter(), MOST_BY_MEANING);
    }

    private FoundPage page(RankedList list, int from, int limit, Function<Integer, RankedCursor> cursor) {
        List<FoundArticle> page = new ArrayList<>();
        List<RankedArticle> ranked = list.articles();
        int step = limit + 1; // one more tells whether there is another page
        for (int at = from; at < ranked.size(); at += step) {
            List<RankedArticle> next = ranked.subList(at, Math.min(at + step, ranked.size()));
            Map<UUID, StoredArticle> stored = articles.findAll(next.stream().map(RankedArticle::id).toList()).stream()
                    .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
            Map<UUID, String> texts = articles.cleanTexts(next.stream().filter(RankedArticle::words)
                    .map(RankedArticle::id).toList());
            for (int i = 0; i < next.size(); i++) {
                StoredArticle article = stored.get(next.get(i).id());
                if (article != null && page.size() == limit) {
                    return new FoundPage(page, list.facets(), cursor.apply(at + i).encode());
                }
                if (article != null) {
                    page.add(new FoundArticle(article, next.get(i).score(), highlights(article, texts.get(article.id()), list)));
                }
            }
        }
        return new FoundPage(page, list.facets(), null);
    }

    /** @param text of the article; null if it has no words that were searched for, or is deleted meanwhile */
    private static List<Highlight> highlights(StoredArticle article, String text, RankedList list) {
        return text == null ? List.of() : WordHighlighter.of(list.query().words(), article.metadata().title(), text,
                article.metadata().language());
    }
}
