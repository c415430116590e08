package io.leitmotif.topic.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures against those that were counted by hand. */
class EvaluatorTest {

    private static final List<EvaluatedTopic> TOPICS =
            List.of(new EvaluatedTopic("ai", 0.5), new EvaluatedTopic("vr", 0.4), new EvaluatedTopic("new", null));

    private static Judgement ai(boolean labelled, double score) {
        return new Judgement("ai", labelled, score, score >= 0.5);
    }

    private static Judgement vr(boolean labelled, double score) {
        return new Judgement("vr", labelled, score, score >= 0.4);
    }

    /** Of ai: 2 right, 1 wrong, 1 missed. Of vr: 1 right, 1 wrong, 1 missed. */
    private static Evaluation six() {
        Evaluator evaluator = new Evaluator(TOPICS);
        evaluator.add(new JudgedText("one", "zh-Hans", List.of(ai(true, 0.95), vr(false, 0.05))));
        evaluator.add(new JudgedText("two", "zh-Hans", List.of(ai(true, 0.85), vr(false, 0.45))));
        evaluator.add(new JudgedText("three", "zh-Hans", List.of(ai(false, 0.15), vr(true, 0.75))));
        evaluator.add(new JudgedText("four", "en", List.of(ai(true, 0.25), vr(true, 0.35))));
        evaluator.add(new JudgedText("five", "en", List.of(ai(false, 0.65), vr(false, 0.05))));
        evaluator.add(new JudgedText("six", "en", List.of(vr(false, 0.15))));
        return evaluator.evaluation();
    }

    private static void assertQuality(double precision, double recall, double f1, long support, Quality quality) {
        assertEquals(precision, quality.precision(), 1e-9);
        assertEquals(recall, quality.recall(), 1e-9);
        assertEquals(f1, quality.f1(), 1e-9);
        assertEquals(support, quality.support());
    }

    @Test
    void qualityPerTopicAndOverAll() {
        Evaluation six = six();
        assertQuality(2 / 3.0, 2 / 3.0, 2 / 3.0, 3, six.topics().get(0).quality());
        assertQuality(1 / 2.0, 1 / 2.0, 1 / 2.0, 2, six.topics().get(1).quality());
        assertQuality(3 / 5.0, 3 / 5.0, 3 / 5.0, 5, six.micro());
        assertQuality(7 / 12.0, 7 / 12.0, 7 / 12.0, 5, six.macro());
        assertEquals(6, six.texts());
        assertEquals(3 / 6.0, six.exact(), 1e-9);
    }

    @Test
    void whatHasNoSupportHasNoFigures() {
        TopicEvaluation unused = six().topics().get(2);
        assertEquals(new Quality(null, null, null, 0), unused.quality());
        assertNull(unused.reliability().ece());
        assertEquals(new ReliabilityBin(0, 0.1, 0, null, null), unused.reliability().bins().get(0));
        assertNull(new Evaluator(TOPICS).evaluation().exact());
    }

    @Test
    void aFalseAlarmWithoutSupportCountsAgainstPrecisionOnly() {
        assertEquals(new Quality(0.0, null, null, 0), Quality.of(0, 3, 0));
        assertEquals(new Quality(null, 0.0, 0.0, 2), Quality.of(0, 0, 2));
    }

    @Test
    void perLanguage() {
        List<LanguageEvaluation> languages = six().languages();
        assertEquals(List.of("en", "zh-Hans"), languages.stream().map(LanguageEvaluation::language).toList());
        assertQuality(0, 0, 0, 2, languages.get(0).micro());
        assertQuality(3 / 4.0, 1, 6 / 7.0, 3, languages.get(1).micro());
        assertQuality(3 / 4.0, 1, (1 + 2 / 3.0) / 2, 3, languages.get(1).macro());
        assertEquals(1 / 3.0, languages.get(0).exact(), 1e-9);
        assertEquals(2 / 3.0, languages.get(1).exact(), 1e-9);
    }

    @Test
    void perTopicAndLanguage() {
        List<TopicLanguageEvaluation> cells = six().topicLanguages();
        assertEquals(List.of("ai en", "ai zh-Hans", "vr en", "vr zh-Hans"),
                cells.stream().map(cell -> cell.topicId() + " " + cell.language()).toList());
        assertQuality(1, 1, 1, 2, cells.get(1).quality());
        assertEquals(new Quality(null, 0.0, 0.0, 1), cells.get(2).quality());
    }

    @Test
    void confusionWithEachOtherAndWithNothing() {
        assertEquals(List.of(new Confusion(null, "ai", 1), new Confusion("ai", null, 1), new Confusion("ai", "vr", 1),
                new Confusion("vr", null, 1)), six().confusion());
    }

    @Test
    void reliabilityInTenBins() {
        Reliability ai = six().topics().get(0).reliability();
        assertEquals(new ReliabilityBin(0.1, 0.2, 1, 0.15, 0.0), ai.bins().get(1));
        assertEquals(new ReliabilityBin(0.9, 1, 1, 0.95, 1.0), ai.bins().get(9));
        assertEquals((0.15 + 0.75 + 0.65 + 0.15 + 0.05) / 5, ai.ece(), 1e-9);
        ReliabilityBin lowest = six().reliability().bins().get(0);
        assertEquals(2, lowest.count());
        assertEquals(0.05, lowest.score(), 1e-9);
        assertEquals(0, lowest.share());
    }

    @Test
    void aScoreOfOneIsInTheLastBin() {
        Evaluator evaluator = new Evaluator(TOPICS);
        evaluator.add(new JudgedText("sure", "en", List.of(ai(true, 1), vr(false, 0))));
        assertEquals(1, evaluator.evaluation().reliability().bins().get(9).count());
        assertEquals(0, evaluator.evaluation().reliability().ece());
    }

    @Test
    void mistakesAreOrderedBySureness() {
        List<Mistake> mistakes = six().mistakes();
        assertEquals(List.of("four ai", "five ai", "four vr", "two vr"),
                mistakes.stream().map(mistake -> mistake.excerpt().text() + " " + mistake.topicId()).toList());
        assertEquals(new Mistake(new Excerpt("four", false), "en", "ai", true, 0.25), mistakes.get(0));
    }

    @Test
    void onlyTheTwentySurestMistakesAreKept() {
        Evaluator evaluator = new Evaluator(TOPICS);
        for (int i = 0; i < 30; i++) {
            evaluator.add(new JudgedText("text " + i, "en", List.of(ai(false, 0.5 + i / 100.0))));
        }
        List<Mistake> mistakes = evaluator.evaluation().mistakes();
        assertEquals(20, mistakes.size());
        assertEquals("text 29", mistakes.get(0).excerpt().text());
        assertEquals("text 10", mistakes.get(19).excerpt().text());
    }

    @Test
    void aTextThatIsNotAtHandHasNoExcerpt() {
        Evaluator evaluator = new Evaluator(TOPICS);
        evaluator.add(new JudgedText(null, "en", List.of(ai(false, 0.9))));
        assertNull(evaluator.evaluation().mistakes().get(0).excerpt());
    }

    @Test
    void whatIsNotEvaluatedIsRefused() {
        JudgedText stray = new JudgedText("text", "en", List.of(new Judgement("sport", true, 0.5, true)));
        assertThrows(IllegalArgumentException.class, () -> new Evaluator(TOPICS).add(stray));
        assertThrows(IllegalArgumentException.class, () -> new Evaluator(List.of(TOPICS.get(0), TOPICS.get(0))));
        assertThrows(IllegalArgumentException.class,
                () -> new JudgedText("text", "en", List.of(ai(true, 0.1), ai(false, 0.1))));
        assertThrows(IllegalArgumentException.class, () -> ai(true, Double.NaN));
    }
}
