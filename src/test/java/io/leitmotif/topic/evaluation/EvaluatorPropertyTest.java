package io.leitmotif.topic.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class EvaluatorPropertyTest {

    private static final List<EvaluatedTopic> TOPICS =
            List.of(new EvaluatedTopic("ai", 0.5), new EvaluatedTopic("vr", 0.5));

    /** Scores in sixteenths: their sums are exact in any order. */
    @Provide
    Arbitrary<JudgedText> texts() {
        Arbitrary<Judgement> ai = judgements("ai");
        return Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.of("en", "zh-Hans", "ja"), ai,
                judgements("vr").injectNull(0.2)).as((text, language, one, other) -> new JudgedText(text, language,
                other == null ? List.of(one) : List.of(one, other)));
    }

    private static Arbitrary<Judgement> judgements(String topic) {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 16))
                .as((labelled, score) -> new Judgement(topic, labelled, score / 16.0, score >= 8));
    }

    private static Evaluation evaluate(List<JudgedText> texts) {
        Evaluator evaluator = new Evaluator(TOPICS);
        texts.forEach(evaluator::add);
        return evaluator.evaluation();
    }

    @Property
    void theOrderOfTextsDoesNotMatter(@ForAll @Size(max = 60) List<@From("texts") JudgedText> texts,
            @ForAll long seed) {
        List<JudgedText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(evaluate(texts), evaluate(shuffled));
    }

    @Property
    void theWholeIsTheSumOfItsParts(@ForAll @Size(max = 60) List<@From("texts") JudgedText> texts) {
        Evaluation evaluation = evaluate(texts);
        long support = evaluation.micro().support();
        assertEquals(support, evaluation.topics().stream().mapToLong(topic -> topic.quality().support()).sum());
        assertEquals(support, evaluation.languages().stream().mapToLong(language -> language.micro().support()).sum());
        assertEquals(support, evaluation.topicLanguages().stream().mapToLong(cell -> cell.quality().support()).sum());
        assertEquals(texts.stream().mapToLong(text -> text.judgements().size()).sum(),
                evaluation.reliability().bins().stream().mapToLong(ReliabilityBin::count).sum());
        assertTrue(evaluation.mistakes().size() <= 20);
    }

    /** A text with the topic has the score of its chance, and the labels are drawn by that chance. */
    private static double ece(double overconfidence) {
        Random random = new Random(7);
        Evaluator evaluator = new Evaluator(TOPICS);
        for (int i = 0; i < 20_000; i++) {
            double chance = 0.1 + 0.3 * random.nextDouble();
            double score = chance + overconfidence;
            evaluator.add(new JudgedText(null, "en",
                    List.of(new Judgement("ai", random.nextDouble() < chance, score, score >= 0.5))));
        }
        return evaluator.evaluation().reliability().ece();
    }

    @Property(tries = 1)
    void calibratedScoresHaveNoError() {
        assertEquals(0, ece(0), 0.01);
    }

    @Property(tries = 1)
    void overconfidentScoresHaveTheirOverconfidenceAsError() {
        assertEquals(0.25, ece(0.25), 0.01);
    }
}
