package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a document's decision follows from its passages. */
class DocumentLogitTest {

    private static final LogisticRegression FIRST_AXIS = new LogisticRegression(new float[] {4, 0}, 0);
    private static final Embedding ON_TOPIC = Embedding.of(new float[] {1, 0});
    private static final Embedding OFF_TOPIC = Embedding.of(new float[] {-1, 0});

    private static List<Embedding> passages(int on, int off) {
        List<Embedding> passages = new ArrayList<>(Collections.nCopies(on, ON_TOPIC));
        passages.addAll(Collections.nCopies(off, OFF_TOPIC));
        return passages;
    }

    @Test
    void onePassageAloneIsItsOwnLogit() {
        assertEquals(4, DocumentLogit.of(FIRST_AXIS, null, List.of(ON_TOPIC)), 1e-6);
    }

    @Test
    void aPassingMentionInOneOfFortyDoesNotCount() {
        assertTrue(DocumentLogit.of(FIRST_AXIS, null, passages(1, 39)) < -3);
    }

    @Test
    void aSectionOfAThirdTipsTheBalance() {
        assertTrue(DocumentLogit.of(FIRST_AXIS, null, passages(4, 8)) > 0);
    }

    @Test
    void theTitleWeighsThreeTenths() {
        assertEquals(0.3 * 4 - 0.7 * 4, DocumentLogit.of(FIRST_AXIS, ON_TOPIC, passages(0, 5)), 1e-6);
    }

    @Test
    void theOrderOfPassagesDoesNotMatter() {
        List<Embedding> passages = passages(2, 5);
        List<Embedding> turned = new ArrayList<>(passages);
        Collections.reverse(turned);
        assertEquals(DocumentLogit.of(FIRST_AXIS, null, passages), DocumentLogit.of(FIRST_AXIS, null, turned));
    }
}
