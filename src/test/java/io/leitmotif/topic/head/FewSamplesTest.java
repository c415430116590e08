package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Heads from next to nothing, and from what contradicts itself. */
class FewSamplesTest {

    private static final Topics TOPICS = new Topics(32, 8);
    private static final List<EmbeddedText> BACKGROUND = TOPICS.texts(400, 7);
    private static final HeadTrainer TRAINER = new HeadTrainer(BACKGROUND);

    /** Texts of several topics, each noise around its topic's place. */
    private record Topics(int dimension, int count) {

        Embedding text(int topic, double noise, Random random) {
            float[] values = new float[dimension];
            for (int j = 0; j < dimension; j++) {
                values[j] = (float) (noise * random.nextGaussian()) + 0.5f; // all in one corner
            }
            values[topic] += 2;
            return Embedding.of(values);
        }

        /** In turns of each topic but the first. */
        List<EmbeddedText> texts(int number, int seed) {
            Random random = new Random(seed);
            return IntStream.range(0, number)
                    .mapToObj(i -> EmbeddedText.of(text(1 + i % (count - 1), 0.35, random), "en")).toList();
        }

        List<EmbeddedText> first(int number, int seed) {
            Random random = new Random(seed);
            return IntStream.range(0, number).mapToObj(i -> EmbeddedText.of(text(0, 0.35, random), "en")).toList();
        }
    }

    private static final List<Embedding> DESCRIPTION = List.of(TOPICS.text(0, 0.5, new Random(3)));

    private static List<Sample> samples(List<EmbeddedText> texts, boolean positive) {
        return texts.stream().map(text -> new Sample(text, positive, false)).toList();
    }

    private static TrainedHead train(List<Embedding> descriptions, List<Sample> samples) {
        TrainedHead trained = TRAINER.train(new Lesson(descriptions, samples));
        requireSane(trained.head());
        return trained;
    }

    private static void requireSane(Head head) {
        assertTrue(head.threshold() >= 0.25 && head.threshold() <= 0.75, "threshold " + head.threshold());
        for (EmbeddedText text : TOPICS.texts(20, 12)) {
            double score = head.score(text);
            assertTrue(score >= 0 && score <= 1, "score " + score);
            assertTrue(Double.isFinite(head.score(EmbeddedText.of(text.whole(), text.language()))));
        }
    }

    private static double share(Head head, List<EmbeddedText> texts) {
        return texts.stream().filter(text -> head.score(text) >= head.threshold()).count() / (double) texts.size();
    }

    @Test
    void aDescriptionAloneFindsItsTopicAndLeavesTheRest() {
        TrainedHead trained = train(DESCRIPTION, List.of());
        assertTrue(share(trained.head(), TOPICS.first(200, 21)) > 0.8);
        assertTrue(share(trained.head(), TOPICS.texts(200, 22)) < 0.1);
        assertEquals(List.of(), trained.heldOut());
    }

    @Test
    void aDescriptionAloneIsRarelySure() {
        Head head = train(DESCRIPTION, List.of()).head();
        assertTrue(TOPICS.texts(200, 22).stream().mapToDouble(head::score).average().orElseThrow() < 0.15);
    }

    @Test
    void everyExampleMoreMovesTheScoresLittle() {
        List<Sample> samples = samples(TOPICS.first(12, 31), true);
        List<EmbeddedText> seen = new ArrayList<>(TOPICS.first(50, 32));
        seen.addAll(TOPICS.texts(50, 33));
        Head before = train(DESCRIPTION, List.of()).head();
        for (int count = 1; count <= samples.size(); count++) {
            Head after = train(DESCRIPTION, samples.subList(0, count)).head();
            Head last = before;
            double moved = seen.stream().mapToDouble(text -> Math.abs(after.score(text) - last.score(text))).average()
                    .orElseThrow();
            assertTrue(moved < 0.1, "example " + count + " moves scores by " + moved);
            before = after;
        }
    }

    @Test
    void onlyPositivesAreHeldAgainstTheBackground() {
        Head head = train(List.of(), samples(TOPICS.first(6, 41), true)).head();
        assertTrue(share(head, TOPICS.first(200, 42)) > 0.8);
        assertTrue(share(head, TOPICS.texts(200, 43)) < 0.1);
    }

    @Test
    void onlyNegativesLowerWhatTheDescriptionSays() {
        Head described = train(DESCRIPTION, List.of()).head();
        Head corrected = train(DESCRIPTION, samples(TOPICS.first(20, 51), false)).head();
        EmbeddedText text = TOPICS.first(1, 52).get(0);
        assertTrue(corrected.score(text) < described.score(text));
    }

    @Test
    void oneExampleAndNoDescriptionIsEnough() {
        Head head = train(List.of(), samples(TOPICS.first(1, 61), true)).head();
        assertTrue(share(head, TOPICS.texts(200, 63)) < 0.1);
    }

    @Test
    void aTextThatIsPositiveAndNegativeIsUndecided() {
        List<EmbeddedText> same = Collections.nCopies(20, TOPICS.first(1, 71).get(0));
        List<Sample> samples = new ArrayList<>(samples(same, true));
        samples.addAll(samples(same, false));
        Head head = train(List.of(), samples).head();
        double score = head.score(same.get(0));
        assertTrue(score > 0.2 && score < 0.8, "score " + score);
    }

    @Test
    void identicalTextsAloneGiveFiniteScores() {
        EmbeddedText text = TOPICS.first(1, 81).get(0);
        List<Sample> samples = new ArrayList<>(samples(Collections.nCopies(30, text), true));
        samples.addAll(samples(Collections.nCopies(30, text), false));
        requireSane(new HeadTrainer(List.of()).train(new Lesson(List.of(text.whole()), samples)).head());
        requireSane(new HeadTrainer(Collections.nCopies(30, text)).train(new Lesson(List.of(text.whole()), samples)).head());
    }

    @Test
    void withoutBackgroundAndNegativesScoresAreStillFinite() {
        HeadTrainer alone = new HeadTrainer(List.of());
        Head described = alone.train(new Lesson(DESCRIPTION, List.of())).head();
        requireSane(described);
        assertTrue(described.score(TOPICS.first(1, 93).get(0)) > described.score(TOPICS.texts(1, 94).get(0)));
        requireSane(alone.train(new Lesson(List.of(), samples(TOPICS.first(1, 91), true))).head());
        requireSane(alone.train(new Lesson(DESCRIPTION, samples(TOPICS.first(9, 92), false))).head());
    }

    @Test
    void aBackgroundThatHasTheTopicItselfDoesNotTakeItAway() {
        List<EmbeddedText> mixed = new ArrayList<>(BACKGROUND);
        mixed.addAll(TOPICS.first(150, 101));
        List<Sample> samples = samples(TOPICS.first(6, 102), true);
        Head head = new HeadTrainer(mixed).train(new Lesson(DESCRIPTION, samples)).head();
        double share = share(head, TOPICS.first(200, 103));
        assertTrue(share > 0.64, share + " of the topic's texts at " + head.threshold());
    }

    @Test
    void whatTheLessonSaysOfABackgroundTextStands() {
        List<EmbeddedText> texts = TOPICS.first(40, 111);
        List<EmbeddedText> mixed = new ArrayList<>(BACKGROUND);
        mixed.addAll(texts);
        HeadTrainer trainer = new HeadTrainer(mixed);
        List<Sample> samples = new ArrayList<>(samples(texts, true));
        Head implied = trainer.train(new Lesson(List.of(), samples)).head();
        BACKGROUND.forEach(text -> samples.add(new Sample(text, false, true)));
        Head said = trainer.train(new Lesson(List.of(), samples)).head();
        // what is only implied may be left out where it looks like the topic; what is said stays
        assertEquals(implied.calibration().slope(), said.calibration().slope(), 0.1);
        assertEquals(implied.calibration().offset(), said.calibration().offset(), 0.1);
        assertEquals(implied.threshold(), said.threshold(), 0.02);
    }

    @Test
    void fewerPositivesThanFoldsAreNotMeasured() {
        assertEquals(List.of(), train(DESCRIPTION, samples(TOPICS.first(4, 121), true)).heldOut());
        assertEquals(5, train(DESCRIPTION, samples(TOPICS.first(5, 121), true)).heldOut().size());
    }

    @Test
    void aTextAtTheCentreHasAScore() {
        List<EmbeddedText> centre = Collections.nCopies(10, BACKGROUND.get(0));
        Head head = new HeadTrainer(centre).train(new Lesson(DESCRIPTION, List.of())).head();
        assertFalse(Double.isNaN(head.score(BACKGROUND.get(0))));
    }
}
