package io.leitmotif.search;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What searches found, kept so that their pages do not move when articles come and go. At most 1,000 lists, each for ten
 * minutes after it was last read: then the one that was not read for longest goes. Thread-safe.
 */
@ApplicationScoped
class RankedLists {

    /** At most 1,000 articles each: some 60 MB if all are full. */
    static final int MOST = 1_000;
    static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(RankedList list, Instant read) {
    }

    /** The one that was not read for longest first. */
    private final Map<UUID, Kept> lists = new LinkedHashMap<>(16, 0.75f, true);
    private final Clock clock;

    @Inject
    RankedLists(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a list under a new name. */
    synchronized UUID keep(RankedList list) {
        UUID name = UUID.randomUUID();
        lists.put(name, new Kept(list, clock.instant()));
        forget();
        return name;
    }

    /**
     * The list that a cursor goes on in.
     *
     * @throws ProblemException MALFORMED if it is not kept any more or never was, or is not of this query
     */
    synchronized RankedList read(RankedCursor cursor, ArticleQuery query) {
        forget();
        Kept kept = lists.get(cursor.list());
        if (kept == null || cursor.place() >= kept.list().articles().size()) {
            throw new ProblemException(Problem.MALFORMED, "cursor is stale: what a search found is kept for "
                    + KEPT.toMinutes() + " minutes, of the last " + MOST + " searches; search anew without it");
        }
        if (!kept.list().query().equals(query)) {
            throw new ProblemException(Problem.MALFORMED,
                    "cursor is of another search: q, mode or a filter differs from the page before");
        }
        lists.put(cursor.list(), new Kept(kept.list(), clock.instant()));
        return kept.list();
    }

    private void forget() {
        Instant oldest = clock.instant().minus(KEPT);
        Iterator<Kept> longestUnread = lists.values().iterator();
        while (longestUnread.hasNext() && (longestUnread.next().read().isBefore(oldest) || lists.size() > MOST)) {
            longestUnread.remove();
        }
    }
}
