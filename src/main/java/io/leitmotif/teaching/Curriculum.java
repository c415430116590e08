package io.leitmotif.teaching;

import io.leitmotif.article.Decisions;
import io.leitmotif.article.topic.StoredExample;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.head.Lesson;
import io.leitmotif.topic.head.Sample;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts together what a topic is learnt from: its description, the examples of its vocabulary, bundled and given, and what
 * people said of articles.
 */
@ApplicationScoped
class Curriculum {

    /**
     * A lesson, and where its samples come from.
     *
     * @param lesson      examples first, then corrections
     * @param texts       of the examples, in the order of the samples; as many as are no corrections
     * @param corrections how many samples at the end are what people said of articles
     */
    record Syllabus(Lesson lesson, List<String> texts, int corrections) {

        int positives() {
            return (int) lesson.samples().stream().filter(Sample::positive).count();
        }

        int negatives() {
            return lesson.samples().size() - positives();
        }
    }

    private final Bundle bundle;
    private final Topics topics;
    private final Decisions decisions;
    private final TextReader reader;

    @Inject
    Curriculum(Bundle bundle, Topics topics, Decisions decisions, TextReader reader) {
        this.bundle = bundle;
        this.topics = topics;
        this.decisions = decisions;
        this.reader = reader;
    }

    /** What a topic is learnt from; empty for one that has neither a description nor an example, and no head therefore. */
    Optional<Syllabus> syllabus(Topic topic) {
        Set<String> narrower = narrower(topic);
        List<StoredExample> given = topics.examples(topic.vocabulary());
        Set<String> relabelled = given.stream()
                .filter(example -> example.complete() || example.example().topics().contains(topic.id()))
                .map(example -> example.example().text()).collect(Collectors.toSet());
        List<Sample> samples = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        if (topic.vocabulary().equals(bundle.vocabulary().id())) {
            boolean spokenOf = bundle.vocabulary().topic(topic.id()).isPresent();
            List<EmbeddedText> embedded = bundle.texts();
            for (int i = 0; i < embedded.size(); i++) {
                Example example = bundle.vocabulary().examples().get(i);
                if (says(example, topic, narrower) && !relabelled.contains(example.text())) {
                    samples.add(sample(embedded.get(i), example, topic, spokenOf));
                    texts.add(example.text());
                }
            }
        }
        Set<String> bundled = Set.copyOf(texts);
        for (StoredExample example : given) {
            if (says(example.example(), topic, narrower)
                    && (relabelled.contains(example.example().text()) || !bundled.contains(example.example().text()))) {
                samples.add(sample(example.embedded(), example.example(), topic, example.complete()));
                texts.add(example.example().text());
            }
        }
        List<Decisions.Correction> corrections = decisions.corrections(topic.id());
        corrections.forEach(correction -> samples.add(new Sample(correction.text(), correction.correct(), false)));
        if (topic.description().isBlank() && samples.stream().noneMatch(Sample::positive)) {
            return Optional.empty();
        }
        return Optional.of(new Syllabus(new Lesson(reader.embed(words(topic)), samples), texts, corrections.size()));
    }

    /** An example of a narrower topic has this one too, but is what its own head tells: it says nothing here. */
    private static boolean says(Example example, Topic topic, Set<String> narrower) {
        return example.topics().contains(topic.id()) || example.topics().stream().noneMatch(narrower::contains);
    }

    private Set<String> narrower(Topic topic) {
        Set<String> below = new HashSet<>(Set.of(topic.id()));
        List<Topic> all = topics.all().stream().map(StoredTopic::topic).toList();
        int before;
        do {
            before = below.size();
            all.stream().filter(other -> below.contains(other.broader())).map(Topic::id).forEach(below::add);
        } while (below.size() > before);
        below.remove(topic.id());
        return below;
    }

    private static Sample sample(EmbeddedText text, Example example, Topic topic, boolean spokenOf) {
        boolean positive = example.topics().contains(topic.id());
        return new Sample(text, positive, !positive && !spokenOf);
    }

    private static List<String> words(Topic topic) {
        Set<String> words = new LinkedHashSet<>(topic.labels().values());
        if (!topic.description().isBlank()) {
            words.add(topic.description());
        }
        return List.copyOf(words);
    }
}
