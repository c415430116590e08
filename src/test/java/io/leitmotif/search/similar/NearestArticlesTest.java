package io.leitmotif.search.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.index.Neighbour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shown of an index that holds its articles in the order of their numbers, 0.999, 0.998, ... close. */
class NearestArticlesTest {

    private final Map<UUID, StoredArticle> stored = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Neighbour> index = new ArrayList<>();

    private StoredArticle store(int number, UUID duplicateOf) {
        StoredArticle article = Found.article(number, 0, duplicateOf);
        stored.put(article.id(), article);
        index.add(new Neighbour(article.id(), 1 - 0.001 * (index.size() + 1)));
        return article;
    }

    private List<Integer> shown(StoredArticle about, int limit, double minScore, boolean collapse) {
        NearestArticles articles = new NearestArticles(count -> {
            asked.add(count);
            return index.subList(0, Math.min(count, index.size()));
        }, ids -> ids.stream().map(stored::get).filter(Objects::nonNull).toList());
        return articles.of(about, new SimilarQuery(ArticleFilter.ALL, limit, minScore, 0, collapse)).stream()
                .map(candidate -> (int) candidate.id().getLeastSignificantBits()).toList();
    }

    @Test
    void theArticleThatIsAskedAboutIsNeverShown() {
        StoredArticle about = store(0, null);
        store(1, null);
        store(2, null);
        assertEquals(List.of(1, 2), shown(about, 2, -1, false));
        assertEquals(List.of(3), asked, "one more than shown, and that was enough");
    }

    @Test
    void copiesAreShownOnceWhicheverIsCloser() {
        store(1, Found.id(2));
        store(2, null);
        store(3, Found.id(2));
        store(4, null);
        assertEquals(List.of(1, 4), shown(null, 10, -1, true));
        assertEquals(List.of(1, 2, 3, 4), shown(null, 10, -1, false));
    }

    @Test
    void copiesOfWhatIsAskedAboutAreLeftOut() {
        StoredArticle about = store(1, Found.id(2));
        store(2, null);
        store(3, Found.id(2));
        store(4, null);
        assertEquals(List.of(4), shown(about, 10, -1, true));
    }

    @Test
    void theIndexIsAskedForMoreUntilThereAreEnough() {
        store(1, null);
        for (int number = 2; number <= 30; number++) {
            store(number, Found.id(1));
        }
        store(31, null);
        store(32, null);
        assertEquals(List.of(1, 31), shown(null, 2, -1, true));
        assertEquals(List.of(3, 12, 48), asked);
    }

    @Test
    void thousandsOfCopiesLeaveFewerHitsThanAskedFor() {
        store(1, null);
        for (int number = 2; number <= 2_000; number++) {
            store(number, Found.id(1));
        }
        store(2_001, null);
        assertEquals(List.of(1), shown(null, 2, -1, true));
        assertEquals(NearestArticles.MOST_ASKED, asked.get(asked.size() - 1));
    }

    @Test
    void whatWasDeletedSinceIsMadeUpFor() {
        for (int number = 1; number <= 10; number++) {
            store(number, null);
        }
        stored.keySet().removeIf(id -> id.getLeastSignificantBits() <= 5);
        assertEquals(List.of(6, 7), shown(null, 2, -1, false));
    }

    @Test
    void noMoreIsAskedForOnceTheNextAreTooFar() {
        for (int number = 1; number <= 100; number++) {
            store(number, null);
        }
        assertEquals(List.of(1, 2, 3), shown(null, 10, 0.9965, false));
        assertEquals(List.of(11), asked);
    }
}
