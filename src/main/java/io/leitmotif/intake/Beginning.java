package io.leitmotif.intake;

import io.leitmotif.article.Articles;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.index.Indexing;
import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.TopicConfig;
import io.leitmotif.vector.Embedding;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
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
        return TopicClassifier.load(config, identity.toString(), new PassageSize(intake.passageWidth(), intake.passageOverlap()),
                texts -> embed(encoder, texts));
    }

    /** Some at a time, each within the encoder's deadline; every call uses all workers. */
    private static List<Embedding> embed(Encoder encoder, List<String> texts) {
        return IntStream.rangeClosed(0, (texts.size() - 1) / BATCH)
                .mapToObj(i -> texts.subList(i * BATCH, Math.min(texts.size(), (i + 1) * BATCH)))
                .map(encoder::embed).flatMap(List::stream).toList();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    void begin(@Observes StartupEvent start, Encoder encoder, TopicClassifier classifier, Articles articles,
            Indexing indexing, SeedArticles seeds, Scheduler scheduler) {
        long others = articles.countOfOtherEncoders(encoder.identity().sha256(), encoder.identity().revision());
        if (others > 0) {
            throw new ModelException(others + " stored articles were embedded by another encoder than "
                    + encoder.identity().id() + " " + encoder.identity().revision() + ", and their vectors mean nothing"
                    + " beside its own: set leitmotif.encoder.model back, or start on another data directory");
        }
        classifier.vocabulary();
        indexing.catchUp();
        seeds.load();
        scheduler.resume();
    }
}
