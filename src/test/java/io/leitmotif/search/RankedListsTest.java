package io.leitmotif.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.Cursor;
import io.leitmotif.article.ReviewCursor;
import io.leitmotif.index.ArticleFacets;
import io.leitmotif.index.RankedArticle;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Lists that are read page by page. */
class RankedListsTest {

    private static final ArticleQuery QUERY =
            new ArticleQuery(WordQueryParser.parse("头显"), SearchMode.WORDS, ArticleFilter.ALL);
    private static final RankedList LIST = new RankedList(QUERY, List.of(new RankedArticle(new UUID(0, 1), 1, true),
            new RankedArticle(new UUID(0, 2), 0.5, true)), ArticleFacets.NONE);

    private Instant now = Instant.EPOCH;
    private final RankedLists lists = new RankedLists(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private static void refused(String reason, Executable read) {
        ProblemException refusal = assertThrows(ProblemException.class, read);
        assertEquals(Problem.MALFORMED, refusal.problem());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void aListIsReadByItsCursor() {
        UUID name = lists.keep(LIST);
        assertEquals(LIST, lists.read(RankedCursor.decode(new RankedCursor(name, 1).encode()), QUERY));
    }

    @Test
    void aListIsKeptForTenMinutesAfterItWasLastRead() {
        RankedCursor cursor = new RankedCursor(lists.keep(LIST), 1);
        now = now.plus(RankedLists.KEPT);
        lists.read(cursor, QUERY);
        now = now.plus(RankedLists.KEPT);
        lists.read(cursor, QUERY);
        now = now.plus(RankedLists.KEPT).plusMillis(1);
        refused("stale", () -> lists.read(cursor, QUERY));
    }

    @Test
    void theOneNotReadForLongestMakesRoom() {
        RankedCursor first = new RankedCursor(lists.keep(LIST), 1);
        RankedCursor second = new RankedCursor(lists.keep(LIST), 1);
        lists.read(first, QUERY);
        for (int i = 2; i < RankedLists.MOST + 1; i++) {
            lists.keep(LIST);
        }
        lists.read(first, QUERY);
        refused("stale", () -> lists.read(second, QUERY));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        RankedCursor cursor = new RankedCursor(lists.keep(LIST), 1);
        for (ArticleQuery other : List.of(
                new ArticleQuery(WordQueryParser.parse("耳机"), SearchMode.WORDS, ArticleFilter.ALL),
                new ArticleQuery(QUERY.words(), SearchMode.HYBRID, ArticleFilter.ALL),
                new ArticleQuery(QUERY.words(), SearchMode.WORDS, new ArticleFilter("vr", null, null, null, null)))) {
            refused("another search", () -> lists.read(cursor, other));
        }
    }

    @Test
    void forgedCursorsAreRefused() {
        UUID name = lists.keep(LIST);
        refused("stale", () -> lists.read(new RankedCursor(UUID.randomUUID(), 1), QUERY));
        refused("stale", () -> lists.read(new RankedCursor(name, 2), QUERY));
        for (String forged : List.of("", "forged", "%%%", new Cursor(Instant.EPOCH, name).encode(),
                new ReviewCursor(0.5, name).encode(), new RankedCursor(name, -1).encode())) {
            refused("cursor is not one", () -> RankedCursor.decode(forged));
        }
        String search = new RankedCursor(name, 1).encode();
        refused("cursor is not one", () -> Cursor.decode(search));
        refused("cursor is not one", () -> ReviewCursor.decode(search));
    }

    @Test
    void aSearchByMeaningNeedsAWordWithoutAField() {
        refused("mode is meaning", () -> new ArticleQuery(WordQueryParser.parse("title:头显 -a"), SearchMode.MEANING,
                ArticleFilter.ALL));
    }
}
