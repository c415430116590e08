package io.leitmotif.search.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passages in directions of a plane. */
class MatchingPassagesTest {

    private static EmbeddedDocument document(Double... angles) {
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (double angle : angles) {
            int place = passages.size();
            passages.add(new EmbeddedPassage(new Passage("at " + angle, 10 * place, 10 * place + 9), Found.place(angle)));
        }
        return new EmbeddedDocument(null, passages, Found.place(0), "en");
    }

    @Test
    void theTwoThatAreMostAlikeAreTold() {
        MatchingPassages match = MatchingPassages.between(document(0.0, 100.0, 45.0), document(200.0, 50.0));
        assertEquals(new Passage("at 45.0", 20, 29), match.query());
        assertEquals(new Passage("at 50.0", 10, 19), match.article());
        assertEquals(Math.cos(Math.toRadians(5)), match.score(), 1e-6);
    }

    @Test
    void ofEqualsItIsTheFirst() {
        MatchingPassages match = MatchingPassages.between(document(30.0, 30.0), document(90.0, 30.0, 30.0));
        assertEquals(0, match.query().start());
        assertEquals(10, match.article().start());
        assertEquals(1, match.score(), 1e-6);
    }

    @Test
    void whatComesLateInALongTextIsNotCompared() {
        List<Double> angles = new ArrayList<>(Collections.nCopies(MatchingPassages.COMPARED, 90.0));
        angles.add(0.0);
        assertEquals(0, MatchingPassages.between(document(0.0), document(angles.toArray(Double[]::new))).score(), 1e-6);
    }
}
