package io.leitmotif.topic.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts decisions text by text. It keeps figures and the beginnings of the worst mistakes, no texts: what it needs grows
 * with topics and languages, not with texts. For one thread at a time.
 */
public final class Evaluator {

    private static final int MISTAKES = 20;

    private static final class OfLanguage {
        private long texts;
        private long exact;
        private final Outcomes all = new Outcomes();
        private final Map<String, Outcomes> byTopic = new TreeMap<>();
    }

    private final Map<String, EvaluatedTopic> topics = new LinkedHashMap<>();
    private final Map<String, Outcomes> byTopic = new LinkedHashMap<>();
    private final Map<String, BinnedScores> scoresByTopic = new LinkedHashMap<>();
    private final Map<String, OfLanguage> byLanguage = new TreeMap<>();
    private final Outcomes all = new Outcomes();
    private final BinnedScores scores = new BinnedScores();
    private final Confusions confusions = new Confusions();
    private final WorstMistakes mistakes = new WorstMistakes(MISTAKES);
    private long texts;
    private long exact;

    /** @param evaluated the topics that judgements are on, in the order to list them, each once */
    public Evaluator(List<EvaluatedTopic> evaluated) {
        for (EvaluatedTopic topic : evaluated) {
            if (topics.put(topic.id(), topic) != null) {
                throw new IllegalArgumentException("topic " + topic.id() + " twice");
            }
            byTopic.put(topic.id(), new Outcomes());
            scoresByTopic.put(topic.id(), new BinnedScores());
        }
    }

    /**
     * Counts the decisions on one text.
     *
     * @throws IllegalArgumentException for a judgement on another topic
     */
    public void add(JudgedText text) {
        text.judgements().stream().filter(judgement -> !topics.containsKey(judgement.topicId())).forEach(stray -> {
            throw new IllegalArgumentException("topic " + stray.topicId() + " is none of " + topics.keySet());
        });
        OfLanguage language = byLanguage.computeIfAbsent(text.language(), tag -> new OfLanguage());
        for (Judgement judgement : text.judgements()) {
            all.add(judgement);
            byTopic.get(judgement.topicId()).add(judgement);
            language.all.add(judgement);
            language.byTopic.computeIfAbsent(judgement.topicId(), id -> new Outcomes()).add(judgement);
            scores.add(judgement);
            scoresByTopic.get(judgement.topicId()).add(judgement);
            mistakes.add(text, judgement);
        }
        confusions.add(text.judgements());
        int right = text.judgements().stream().allMatch(Judgement::right) ? 1 : 0;
        texts++;
        exact += right;
        language.texts++;
        language.exact += right;
    }

    /** How many languages there were so far. */
    public int languages() {
        return byLanguage.size();
    }

    /** The figures so far. */
    public Evaluation evaluation() {
        List<TopicEvaluation> perTopic = topics.values().stream().map(topic -> new TopicEvaluation(topic,
                byTopic.get(topic.id()).quality(), scoresByTopic.get(topic.id()).reliability())).toList();
        List<LanguageEvaluation> perLanguage = new ArrayList<>();
        byLanguage.forEach((tag, language) -> perLanguage.add(new LanguageEvaluation(tag, language.texts,
                language.all.quality(), Quality.macro(language.byTopic.values().stream().map(Outcomes::quality).toList()),
                (double) language.exact / language.texts)));
        return new Evaluation(texts, all.quality(), Quality.macro(perTopic.stream().map(TopicEvaluation::quality).toList()),
                texts == 0 ? null : (Double) ((double) exact / texts), scores.reliability(), perTopic, perLanguage,
                perTopicAndLanguage(), confusions.mostFirst(), mistakes.worstFirst());
    }

    private List<TopicLanguageEvaluation> perTopicAndLanguage() {
        List<TopicLanguageEvaluation> cells = new ArrayList<>();
        for (String topic : topics.keySet()) {
            byLanguage.forEach((tag, language) -> {
                if (language.byTopic.containsKey(topic)) {
                    cells.add(new TopicLanguageEvaluation(topic, tag, language.byTopic.get(topic).quality()));
                }
            });
        }
        return cells;
    }
}
