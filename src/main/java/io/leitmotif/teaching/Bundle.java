package io.leitmotif.teaching;

import io.leitmotif.model.file.Sha256;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Vocabulary;
import io.leitmotif.topic.vocabulary.VocabularyReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
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

    /** Changes with the examples and with whatever embeds them; 64 hex digits. */
    String key() {
        StringBuilder all = new StringBuilder(reader.key());
        vocabulary.examples().forEach(example -> all.append('\n').append(example.language()).append('\t')
                .append(example.text()));
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
