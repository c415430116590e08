package io.leitmotif.intake;

import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.index.Indexing;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.TopicConfig;
import io.leitmotif.vector.Embedding;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What must be there before the first request: heads, an index that has what the database has, the seed articles.
 * If one of them cannot be had, the service does not start.
 */
@ApplicationScoped
class Beginning {

    private static final int BATCH = 64;

    @Produces
    @Singleton
    TopicClassifier classifier(TopicConfig config, IntakeConfig intake, Encoder encoder) {
        EncoderIdentity identity = encoder.identity();
        return TopicClassifier.load(config, identity.toString(), intake.passageWidth(),
                texts -> embedOnAllWorkers(encoder, texts));
    }

    private static List<Embedding> embedOnAllWorkers(Encoder encoder, List<String> texts) {
        return IntStream.rangeClosed(0, (texts.size() - 1) / BATCH).parallel()
                .mapToObj(i -> texts.subList(i * BATCH, Math.min(texts.size(), (i + 1) * BATCH)))
                .map(encoder::embed).flatMap(List::stream).toList();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    void begin(@Observes StartupEvent start, TopicClassifier classifier, Indexing indexing, SeedArticles seeds) {
        classifier.vocabulary();
        indexing.catchUp();
        seeds.load();
    }
}
