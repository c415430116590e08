package io.leitmotif.intake;

import io.leitmotif.article.Articles;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.grouping.GroupingConfig;
import io.leitmotif.index.Rebuilding;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.teaching.Opening;
import io.leitmotif.teaching.Reclassifying;
import io.leitmotif.teaching.TextReader;
import io.leitmotif.text.passage.PassageSize;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * What must be there before the first request: heads, an index that has what the database has, the seed articles.
 * If one of them cannot be had, the service does not start.
 */
@ApplicationScoped
class Beginning {

    @Produces
    @Singleton
    TextReader textReader(IntakeConfig intake, Encoder encoder) {
        return new TextReader(encoder, new PassageSize(intake.passageWidth(), intake.passageOverlap()));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    void begin(@Observes StartupEvent start, Encoder encoder, Opening topics, Articles articles,
            PassageKeeping passages, Reclassifying reclassifying, GroupingConfig grouping, Rebuilding index,
            SeedArticles seeds, Scheduler scheduler) {
        GroupingConfig.require(grouping);
        EncoderIdentity identity = encoder.identity();
        articles.otherEncoder(identity.sha256(), identity.revision()).ifPresent(other -> {
            throw new ModelException(articles.countOfOtherEncoders(identity.sha256(), identity.revision())
                    + " stored articles were embedded by another encoder, " + other + ", than " + identity.id() + " "
                    + identity.revision() + ", and their vectors mean nothing beside its own: set leitmotif.encoder.model"
                    + " to that one, or start on another data directory");
        });
        topics.open();
        if (passages.catchUp()) {
            reclassifying.beginUnlessUnderWay();
        }
        index.open();
        seeds.load();
        scheduler.resume();
    }
}
