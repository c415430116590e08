package io.leitmotif.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.head.Head;
import io.leitmotif.topic.head.HeadTrainer;
import io.leitmotif.topic.head.Lesson;
import io.leitmotif.topic.head.Sample;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decisions on documents whose passages are known to be about the topic or not. */
class TopicClassifierTest {

    private static final int DIMENSION = 32;
    private static final Head HEAD = head();

    private static Head head() {
        Random random = new Random(1);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            samples.add(new Sample(EmbeddedText.of(passage(random, i % 2 == 0), "en"), i % 2 == 0, false));
        }
        return new HeadTrainer(List.of()).train(new Lesson(List.of(), samples)).head();
    }

    private static Embedding passage(Random random, boolean onTopic) {
        float[] values = new float[DIMENSION];
        for (int j = 0; j < DIMENSION; j++) {
            values[j] = (float) (0.25 * random.nextGaussian());
        }
        values[0] += onTopic ? 1 : -1;
        return Embedding.of(values);
    }

    private static EmbeddedDocument document(Random random, int on, int off) {
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (int i = 0; i < on + off; i++) {
            passages.add(new EmbeddedPassage(new Passage("p" + i, 10 * i, 10 * i + 9), passage(random, i % (on + off) < on)));
        }
        return new EmbeddedDocument(null, passages,
                Embedding.mean(passages.stream().map(EmbeddedPassage::embedding).toList()), "en");
    }

    private static Topic topic(String id, String broader, Double threshold) {
        return new Topic(id, "v", Map.of("en", id), "", broader, threshold, false);
    }

    private static TopicClassifier classifier(Topic... topics) {
        return new TopicClassifier(List.of(topics), Map.of("t", new ServingHead(3, HEAD)));
    }

    @Test
    void withoutItsEvidenceEveryDocumentScoresLess() {
        TopicClassifier classifier = classifier(topic("t", null, null));
        Random random = new Random(7);
        int assigned = 0;
        for (int round = 0; round < 200; round++) {
            EmbeddedDocument document = document(random, 1 + random.nextInt(12), random.nextInt(12));
            TopicScore decided = classifier.classify(document, Map.of()).get(0);
            if (!decided.assigned()) {
                assertTrue(decided.evidence().isEmpty());
                continue;
            }
            assigned++;
            assertTrue(!decided.evidence().isEmpty() && decided.evidence().size() <= 3, decided::toString);
            List<Integer> carried = decided.evidence().stream().map(Evidence::start).toList();
            List<EmbeddedPassage> rest = document.passages().stream()
                    .filter(passage -> !carried.contains(passage.passage().start())).toList();
            if (!rest.isEmpty()) {
                TopicScore without = classifier.classify(
                        new EmbeddedDocument(null, rest, document.whole(), "en"), Map.of()).get(0);
                assertTrue(without.score() < decided.score(), without.score() + " without, " + decided.score() + " with");
            }
        }
        assertTrue(assigned > 50, assigned + " were assigned");
    }

    @Test
    void theEvidenceIsNoMoreThanItTakesToLoseTheTopic() {
        TopicClassifier classifier = classifier(topic("t", null, null));
        TopicScore one = classifier.classify(document(new Random(3), 2, 2), Map.of()).get(0);
        assertTrue(one.assigned(), one::toString);
        assertTrue(one.evidence().size() <= 2, one::toString);
        assertTrue(one.evidence().stream().allMatch(evidence -> evidence.start() < 20), "only those about the topic");
        TopicScore many = classifier.classify(document(new Random(3), 12, 0), Map.of()).get(0);
        assertEquals(3, many.evidence().size(), "all of it is about the topic: the three strongest");
    }

    @Test
    void aPassingMentionInFortyIsNotAssignedAndASectionIs() {
        TopicClassifier classifier = classifier(topic("t", null, null));
        assertEquals(false, classifier.classify(document(new Random(5), 1, 39), Map.of()).get(0).assigned());
        assertEquals(true, classifier.classify(document(new Random(5), 16, 24), Map.of()).get(0).assigned());
    }

    @Test
    void aPersonsWordStandsAboveTheScore() {
        TopicClassifier classifier = classifier(topic("t", null, null));
        TopicScore said = classifier.classify(document(new Random(5), 0, 9), Map.of("t", true)).get(0);
        assertEquals(true, said.assigned());
        assertEquals(true, said.confirmed());
        assertEquals(0, said.uncertainty());
        assertEquals(1, said.evidence().size());
        assertEquals(false, classifier.classify(document(new Random(5), 9, 0), Map.of("t", false)).get(0).assigned());
    }

    @Test
    void broaderTopicsTakeItOverThroughAllLevelsUnlessAPersonSaidNo() {
        TopicClassifier classifier = classifier(topic("top", null, null), topic("middle", "top", null), topic("t", "middle", null));
        Map<String, TopicScore> decided = byId(classifier.classify(document(new Random(5), 9, 0), Map.of()));
        assertEquals(decided.get("t").score(), decided.get("top").score());
        assertEquals(true, decided.get("top").assigned() && decided.get("middle").assigned());
        assertEquals(null, decided.get("top").head());
        Map<String, TopicScore> denied = byId(classifier.classify(document(new Random(5), 9, 0), Map.of("middle", false)));
        assertEquals(false, denied.get("middle").assigned());
        Map<String, TopicScore> none = byId(classifier.classify(document(new Random(5), 0, 9), Map.of()));
        assertEquals(false, none.get("top").assigned());
    }

    @Test
    void uncertainIsWhatIsWrongMoreThanOnceInFour() {
        assertEquals(0.45, new TopicScore("t", 0.45, false, 1, null, List.of()).uncertainty(), 1e-9);
        assertEquals(0.4, new TopicScore("t", 0.6, true, 1, null, List.of()).uncertainty(), 1e-9);
        assertEquals(0, new TopicScore("t", 0.76, true, 1, null, List.of()).uncertainty());
        assertEquals(0, new TopicScore("t", 0.24, false, 1, null, List.of()).uncertainty());
        assertEquals(0, new TopicScore("t", 0.5, true, 1, true, List.of()).uncertainty());
    }

    private static Map<String, TopicScore> byId(List<TopicScore> decided) {
        return decided.stream().collect(java.util.stream.Collectors.toMap(TopicScore::topicId, score -> score));
    }
}
