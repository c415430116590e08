package io.leitmotif.teaching;

import io.leitmotif.model.file.Sha256;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Vocabulary;
import io.leitmotif.topic.vocabulary.VocabularyReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The vocabulary that comes with the service, and its examples as heads see them. Thread-safe. */
@Singleton
class Bundle {

    private static final Logger LOG = Logger.getLogger(Bundle.class);

    private final TopicConfig config;
    private final TextReader reader;
    private final Vocabulary vocabulary;
    private List<EmbeddedText> texts;

    @Inject
    Bundle(TopicConfig config, TextReader reader) {
        this.config = config;
        this.reader = reader;
        this.vocabulary = VocabularyReader.read(config.vocabulary());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Examples that are not taught already: a topic or a vocabulary that was read here comes back with those that come
     * with the service.
     *
     * @param complete whether their topics are all they have: then others than those they come with are a change
     */
    List<Example> without(String of, List<Example> examples, boolean complete) {
        if (!of.equals(vocabulary.id())) {
            return examples;
        }
        Map<String, Set<String>> bundled = vocabulary.examples().stream()
                .collect(Collectors.toMap(Example::text, Example::topics));
        return examples.stream().filter(example -> {
            Set<String> known = bundled.get(example.text());
            return known == null || (complete ? !known.equals(example.topics()) : !known.containsAll(example.topics()));
        }).toList();
    }

    /** Changes with the examples and with whatever embeds them; 64 hex digits. */
    String key() {
        StringBuilder all = new StringBuilder(reader.key());
        vocabulary.examples().forEach(example -> all.append('\n').append(example.language()).append('\t')
                .append(new TreeSet<>(example.topics())).append('\t').append(example.text()));
        return Sha256.of(all.toString());
    }

    /** The examples, in their order; embedded at the first start, read from disk afterwards. */
    synchronized List<EmbeddedText> texts() {
        if (texts == null) {
            EmbeddedTextFile file = new EmbeddedTextFile(
                    config.cacheDir().resolve("examples-" + vocabulary.id() + "-" + key().substring(0, 24) + ".bin"));
            texts = file.read().filter(read -> read.size() == vocabulary.examples().size()).orElseGet(() -> {
                long start = System.nanoTime();
                List<EmbeddedText> embedded = reader.read(vocabulary.examples());
                file.write(embedded);
                LOG.infof("Embedded %d examples in %d ms", embedded.size(), (System.nanoTime() - start) / 1_000_000);
                return embedded;
            });
        }
        return texts;
    }
}
