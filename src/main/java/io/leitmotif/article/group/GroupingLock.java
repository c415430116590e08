package io.leitmotif.article.group;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time decide on groups, of all services on one database: two that decided at once would not see each
 * other's article. Thread-safe.
 */
@ApplicationScoped
public class GroupingLock {

    private static final String HOLD = "select id from grouping_lock where id = 1 for update";

    private final EntityManager database;
    /** Callers of this service wait here, in their order, and hold no connection meanwhile. */
    private final ReentrantLock here = new ReentrantLock(true);

    @Inject
    GroupingLock(EntityManager database) {
        this.database = database;
    }

    /** Does something in a transaction of its own, while nobody else does; all of it or nothing. Not reentrant. */
    public <T> T alone(Callable<T> work) {
        here.lock();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                database.createNativeQuery(HOLD, Integer.class).getResultList();
                return work.call();
            });
        } finally {
            here.unlock();
        }
    }
}
