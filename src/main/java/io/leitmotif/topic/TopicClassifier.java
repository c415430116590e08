package io.leitmotif.topic;

import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.vector.Embedding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Scores every topic of a vocabulary. Immutable and thread-safe. */
public final class TopicClassifier {

    private static final Logger LOG = Logger.getLogger(TopicClassifier.class);

    /** Enough to see why, few enough to read. */
    private static final int MOST_EVIDENCE = 3;

    private final Vocabulary vocabulary;
    private final List<Head> heads;

    TopicClassifier(Vocabulary vocabulary, List<Head> heads) {
        this.vocabulary = vocabulary;
        this.heads = List.copyOf(heads);
    }

    /**
     * Reads the vocabulary and its heads; trains the heads if they were not learnt yet from these examples with this
     * encoder.
     *
     * @param config       which vocabulary, and where heads are kept
     * @param encoder      everything that tells this encoder's embeddings from another's
     * @param passages how articles are cut into passages: examples are cut like them
     * @param embed        texts to embeddings, in order; called only to train
     */
    public static TopicClassifier load(TopicConfig config, String encoder, PassageSize passages,
            Function<List<String>, List<Embedding>> embed) {
        Vocabulary vocabulary = VocabularyReader.read(config.vocabulary());
        HeadStore store = new HeadStore(config.cacheDir(), vocabulary, encoder + " " + passages);
        List<Head> heads = store.read().orElseGet(() -> {
            long start = System.nanoTime();
            List<EmbeddedExample> examples = EmbeddedExample.read(vocabulary.examples(), passages, embed);
            List<Head> trained = HeadTrainer.train(vocabulary.topics(), examples);
            store.write(trained);
            LOG.infof("Learnt %d topics from %d examples in %d ms", trained.size(), examples.size(),
                    (System.nanoTime() - start) / 1_000_000);
            return trained;
        });
        return new TopicClassifier(vocabulary, heads);
    }

    /** The topics that can be assigned, and the retired ones. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Decides on every topic, from all of the text (see {@link DocumentLogit}).
     *
     * @param title    the title's embedding, or null if there is no title
     * @param passages all of the text, at least one passage
     * @return a score for every topic in use, best first
     */
    public List<TopicScore> classify(Embedding title, List<EmbeddedPassage> passages) {
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("no passages to classify");
        }
        return heads.stream().map(head -> decide(head, title, passages)).sorted().toList();
    }

    private static TopicScore decide(Head head, Embedding title, List<EmbeddedPassage> passages) {
        double score = head.score(title, passages.stream().map(EmbeddedPassage::embedding).toList());
        boolean assigned = score >= head.threshold();
        return new TopicScore(head.topicId(), score, assigned,
                assigned ? evidence(head, passages) : List.of());
    }

    private static List<Evidence> evidence(Head head, List<EmbeddedPassage> passages) {
        List<Evidence> strongestFirst = passages.stream()
                .map(passage -> new Evidence(passage.passage().text(), passage.passage().start(),
                        passage.passage().end(), head.score(passage.embedding())))
                .sorted(Comparator.comparingDouble(Evidence::score).reversed().thenComparing(Evidence::start))
                .limit(MOST_EVIDENCE).toList();
        // a title can carry a topic that no passage carries alone: then the strongest is shown all the same
        double least = Math.min(head.threshold(), strongestFirst.get(0).score());
        return strongestFirst.stream().filter(evidence -> evidence.score() >= least).toList();
    }
}
