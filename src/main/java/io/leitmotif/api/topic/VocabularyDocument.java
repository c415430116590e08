package io.leitmotif.api.topic;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vocabulary as a whole in JSON: what is answered can be given again, here or elsewhere.
 *
 * @param id       its name; null for the one in the path
 * @param topics   in the order they are listed
 * @param examples texts with the topics they have; null for none
 */
@Schema(name = "Vocabulary")
public record VocabularyDocument(String id, List<VocabularyTopic> topics, List<VocabularyExample> examples) {

    /** What OpenAPI shows. */
    static final String SHOWN = """
            {
              "topics": [
                { "id": "materials", "labels": { "zh": "材料", "en": "Materials" } },
                { "id": "batteries", "labels": { "zh": "电池", "en": "Batteries" }, "broader": "materials",
                  "description": "Cells and packs, their chemistry, factories and recycling." }
              ],
              "examples": [
                { "text": "固态电池中试线在合肥投产，能量密度提高三成。", "topics": ["batteries"], "language": "zh" },
                { "text": "The museum stays open until nine on Thursdays.", "topics": [] }
              ]
            }""";

    static VocabularyDocument of(Vocabulary vocabulary) {
        return new VocabularyDocument(vocabulary.id(), vocabulary.topics().stream().map(VocabularyTopic::of).toList(),
                vocabulary.examples().stream().map(VocabularyExample::of).toList());
    }

    /**
     * The vocabulary that it is.
     *
     * @param name       what the path calls it
     * @param mostTopics the most topics it may have
     * @throws ProblemException MALFORMED, TOO_LARGE or NOTHING_TO_READ, with the place, such as examples[3]
     */
    Vocabulary vocabulary(String name, int mostTopics) {
        if (id != null && !id.equals(name)) {
            throw new ProblemException(Problem.MALFORMED, "id is " + id + ", the path says " + name);
        }
        if (topics == null || topics.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "vocabulary " + name + " has no topics");
        }
        if (topics.size() > mostTopics) {
            throw new ProblemException(Problem.TOO_LARGE,
                    "there are " + topics.size() + " topics; the limit is " + mostTopics);
        }
        List<Topic> described = each("topics", topics, topic -> topic.topic(name));
        Set<String> ids = new HashSet<>();
        described.forEach(topic -> ids.add(topic.id()));
        List<Example> given = each("examples", examples == null ? List.of() : examples,
                example -> example(example, ids));
        try {
            return new Vocabulary(name, described, given);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, e.getMessage(), e);
        }
    }

    private static Example example(VocabularyExample given, Set<String> ids) {
        if (given.text() == null || given.text().isBlank()) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "text is empty");
        }
        if (given.topics() != null) {
            if (given.topics().contains(null)) {
                throw new ProblemException(Problem.MALFORMED, "topics has null in it");
            }
            given.topics().stream().filter(topic -> !ids.contains(topic)).findFirst().ifPresent(topic -> {
                throw new ProblemException(Problem.MALFORMED, "there is no topic " + topic + " in this vocabulary");
            });
        }
        return given.example();
    }

    private static <T, R> List<R> each(String field, List<T> items, Function<T, R> reading) {
        List<R> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = field + "[" + i + "]: ";
            if (items.get(i) == null) {
                throw new ProblemException(Problem.MALFORMED, place + "null");
            }
            try {
                read.add(reading.apply(items.get(i)));
            } catch (ProblemException e) {
                throw new ProblemException(e.problem(), place + e.getMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new ProblemException(Problem.MALFORMED, place + e.getMessage(), e);
            }
        }
        return read;
    }
}
