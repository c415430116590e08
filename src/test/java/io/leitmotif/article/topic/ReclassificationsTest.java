package io.leitmotif.article.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.Articles;
import io.leitmotif.teaching.LiveTopics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A walk over all articles goes on where it was cut off. */
@QuarkusTest
class ReclassificationsTest {

    @Inject
    Reclassifications walks;

    @Inject
    LiveTopics topics;

    @Inject
    Articles articles;

    @Test
    void stepByStepEveryArticleIsDecidedOnOnce() {
        Reclassification walk = walks.begin();
        long total = articles.count();
        assertEquals(total, walk.total());
        assertTrue(total >= 5, "the seeds are there");
        long done = 0;
        while (walk.finishedAt() == null) {
            // nothing but the database carries over from one step to the next
            walk = walks.step(walks.latest().orElseThrow().id(), 2, topics.current()).progress();
            assertTrue(walk.done() - done <= 2, walk::toString);
            assertTrue(walk.done() > done || walk.finishedAt() != null, "it goes on");
            done = walk.done();
        }
        assertEquals(total, walk.done());
        assertEquals(0, walk.changed(), "the same heads decide the same");
        assertEquals(walk, walks.latest().orElseThrow());
    }
}
