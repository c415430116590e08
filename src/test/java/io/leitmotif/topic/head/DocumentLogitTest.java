package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How a document's decision follows from its passages. */
class DocumentLogitTest {

    private static final double ON_TOPIC = 4;
    private static final double OFF_TOPIC = -4;

    private static double[] passages(int on, int off) {
        double[] passages = new double[on + off];
        Arrays.fill(passages, OFF_TOPIC);
        Arrays.fill(passages, 0, on, ON_TOPIC);
        return passages;
    }

    @Test
    void onePassageAloneIsItsOwnLogit() {
        assertEquals(4, DocumentLogit.of(passages(1, 0)), 1e-6);
    }

    @Test
    void aPassingMentionInOneOfFortyDoesNotCount() {
        assertTrue(DocumentLogit.of(passages(1, 39)) < -3);
    }

    @Test
    void aSectionOfAThirdTipsTheBalance() {
        assertTrue(DocumentLogit.of(passages(4, 8)) > 0);
    }

    @Test
    void theTitleWeighsThreeTenths() {
        assertEquals(0.3 * 4 - 0.7 * 4, DocumentLogit.of(ON_TOPIC, passages(0, 5)), 1e-6);
    }

    @Test
    void theOrderOfPassagesDoesNotMatter() {
        assertEquals(DocumentLogit.of(new double[] {1, 5, 2, 4, 3}), DocumentLogit.of(new double[] {5, 4, 3, 2, 1}));
    }

    @Test
    void whatIsGivenIsNotChanged() {
        double[] passages = {3, 1, 2};
        DocumentLogit.of(passages);
        assertArrayEquals(new double[] {3, 1, 2}, passages);
    }
}
