package io.leitmotif.teaching;

import io.leitmotif.topic.evaluation.EvaluatedTopic;
import io.leitmotif.topic.evaluation.Evaluation;
import io.leitmotif.topic.evaluation.Evaluator;
import io.leitmotif.topic.evaluation.JudgedText;
import io.leitmotif.topic.evaluation.Judgement;
import io.leitmotif.topic.head.Sample;
import io.leitmotif.topic.head.TrainedHead;
import io.leitmotif.topic.vocabulary.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates topics on their lessons: every sample by heads that had not seen it. Texts that only count as without a topic
 * while it is learnt count so here, too; a head decides by itself, without narrower topics. Thread-safe.
 */
@ApplicationScoped
class CrossValidation {

    /** A text that several topics are judged on: an example by its text, a corrected article by its embeddings. */
    private record Judged(String text, String language, Map<String, Judgement> byTopic) {

        /** The same text can be in a lesson twice: what has a topic has it. */
        void add(Judgement judgement) {
            byTopic.merge(judgement.topicId(), judgement,
                    (first, second) -> second.labelled() && !first.labelled() ? second : first);
        }
    }

    private final Curriculum curriculum;
    private final Training training;

    @Inject
    CrossValidation(Curriculum curriculum, Training training) {
        this.curriculum = curriculum;
        this.training = training;
    }

    /** Evaluates these topics; one with too little to learn from has no judgements. */
    Evaluation evaluate(List<Topic> topics) {
        List<EvaluatedTopic> evaluated = new ArrayList<>();
        Map<Object, Judged> texts = new LinkedHashMap<>();
        for (Topic topic : topics) {
            Optional<Curriculum.Syllabus> syllabus = curriculum.syllabus(topic);
            if (syllabus.isEmpty()) {
                evaluated.add(new EvaluatedTopic(topic.id(), null));
                continue;
            }
            TrainedHead trained = training.tryOut(syllabus.get());
            double threshold = topic.threshold() != null ? topic.threshold() : trained.head().threshold();
            evaluated.add(new EvaluatedTopic(topic.id(), threshold));
            for (int i = 0; i < trained.heldOut().size(); i++) {
                Sample sample = syllabus.get().lesson().samples().get(i);
                double score = trained.heldOut().get(i);
                String text = i < syllabus.get().texts().size() ? syllabus.get().texts().get(i) : null;
                texts.computeIfAbsent(text != null ? text : sample.text(),
                                key -> new Judged(text, sample.text().language(), new LinkedHashMap<>()))
                        .add(new Judgement(topic.id(), sample.positive(), score, score >= threshold));
            }
        }
        Evaluator evaluator = new Evaluator(evaluated);
        texts.values().forEach(text -> evaluator.add(
                new JudgedText(text.text(), text.language(), List.copyOf(text.byTopic().values()))));
        return evaluator.evaluation();
    }
}
