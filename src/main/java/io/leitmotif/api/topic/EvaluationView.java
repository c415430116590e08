package io.leitmotif.api.topic;

import io.leitmotif.api.Numbers;
import io.leitmotif.topic.evaluation.Confusion;
import io.leitmotif.topic.evaluation.Evaluation;
import io.leitmotif.topic.evaluation.LanguageEvaluation;
import io.leitmotif.topic.evaluation.Mistake;
import io.leitmotif.topic.evaluation.Quality;
import io.leitmotif.topic.evaluation.ReliabilityBin;
import io.leitmotif.topic.evaluation.TopicEvaluation;
import io.leitmotif.topic.evaluation.TopicLanguageEvaluation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How good topics are. What has no support is null.
 *
 * @param source         {@link #CROSS_VALIDATION} or {@link #GIVEN}
 * @param texts          how many
 * @param micro          over all decisions
 * @param macro          the mean of the topics
 * @param exact          the share of texts all of whose decisions are right
 * @param ece            by how much scores differ from the shares of being right, on average
 * @param topics         in the order they came
 * @param languages      by tag
 * @param topicLanguages by topic and tag
 * @param confusion      most frequent first
 * @param reliability    ten ranges of scores
 * @param mistakes       the surest of the wrong decisions, surest first
 */
@Schema(name = "Evaluation")
public record EvaluationView(@Schema(enumeration = {EvaluationView.CROSS_VALIDATION, EvaluationView.GIVEN}) String source,
        long texts, QualityView micro, QualityView macro,
        @Schema(description = "The share of texts all of whose decisions are right") Double exact,
        @Schema(description = "Expected calibration error, 0..1, lower is better") Double ece,
        List<EvaluatedTopicView> topics, List<LanguageView> languages, List<TopicLanguageView> topicLanguages,
        List<ConfusionView> confusion, List<ReliabilityView> reliability, List<MistakeView> mistakes) {

    /** The texts are those that topics were taught with, each judged by heads that had not seen it. */
    public static final String CROSS_VALIDATION = "cross-validation";

    /** The texts came with the request. */
    public static final String GIVEN = "given";

    /** Precision, recall, their harmonic mean, and how many are labelled. */
    @Schema(name = "EvaluationQuality")
    public record QualityView(Double precision, Double recall, Double f1, long support) {

        static QualityView of(Quality quality) {
            return new QualityView(rounded(quality.precision()), rounded(quality.recall()), rounded(quality.f1()),
                    quality.support());
        }
    }

    /** The same for one topic, with the least score that assigns it. */
    @Schema(name = "EvaluationTopic")
    public record EvaluatedTopicView(String id, Double precision, Double recall, Double f1, long support, Double ece,
            Double threshold, List<ReliabilityView> reliability) {

        static EvaluatedTopicView of(TopicEvaluation topic) {
            QualityView quality = QualityView.of(topic.quality());
            return new EvaluatedTopicView(topic.topic().id(), quality.precision(), quality.recall(), quality.f1(),
                    quality.support(), rounded(topic.reliability().ece()), rounded(topic.topic().threshold()),
                    topic.reliability().bins().stream().map(ReliabilityView::of).toList());
        }
    }

    /** The same for texts in one language. */
    @Schema(name = "EvaluationLanguage")
    public record LanguageView(String language, long texts, QualityView micro, QualityView macro, Double exact) {

        static LanguageView of(LanguageEvaluation language) {
            return new LanguageView(language.language(), language.texts(), QualityView.of(language.micro()),
                    QualityView.of(language.macro()), rounded(language.exact()));
        }
    }

    /** The same for one topic of texts in one language. */
    @Schema(name = "EvaluationTopicLanguage")
    public record TopicLanguageView(String topic, String language, Double precision, Double recall, Double f1,
            long support) {

        static TopicLanguageView of(TopicLanguageEvaluation cell) {
            QualityView quality = QualityView.of(cell.quality());
            return new TopicLanguageView(cell.topicId(), cell.language(), quality.precision(), quality.recall(),
                    quality.f1(), quality.support());
        }
    }

    /** Texts that have one topic and not the other, which was assigned; null is none. */
    @Schema(name = "EvaluationConfusion")
    public record ConfusionView(String labelled, String assigned, long texts) {

        static ConfusionView of(Confusion confusion) {
            return new ConfusionView(confusion.labelled(), confusion.assigned(), confusion.texts());
        }
    }

    /** Decisions with a score in one range: how many, their mean score, and the share that has the topic. */
    @Schema(name = "EvaluationReliability")
    public record ReliabilityView(double from, double to, long count, Double score, Double share) {

        static ReliabilityView of(ReliabilityBin bin) {
            return new ReliabilityView(bin.from(), bin.to(), bin.count(), rounded(bin.score()), rounded(bin.share()));
        }
    }

    /** A wrong decision; the text is null if it was an article that a person corrected. */
    @Schema(name = "EvaluationMistake")
    public record MistakeView(String text, boolean shortened, String language, String topic, boolean labelled,
            double score) {

        static MistakeView of(Mistake mistake) {
            return new MistakeView(mistake.excerpt() == null ? null : mistake.excerpt().text(),
                    mistake.excerpt() != null && mistake.excerpt().shortened(), mistake.language(), mistake.topicId(),
                    mistake.labelled(), Numbers.score(mistake.score()));
        }
    }

    /** @param source {@link #CROSS_VALIDATION} or {@link #GIVEN} */
    public static EvaluationView of(String source, Evaluation evaluation) {
        return new EvaluationView(source, evaluation.texts(), QualityView.of(evaluation.micro()),
                QualityView.of(evaluation.macro()), rounded(evaluation.exact()),
                rounded(evaluation.reliability().ece()), evaluation.topics().stream().map(EvaluatedTopicView::of).toList(),
                evaluation.languages().stream().map(LanguageView::of).toList(),
                evaluation.topicLanguages().stream().map(TopicLanguageView::of).toList(),
                evaluation.confusion().stream().map(ConfusionView::of).toList(),
                evaluation.reliability().bins().stream().map(ReliabilityView::of).toList(),
                evaluation.mistakes().stream().map(MistakeView::of).toList());
    }

    private static Double rounded(Double exact) {
        return exact == null ? null : (Double) Numbers.score(exact);
    }
}
