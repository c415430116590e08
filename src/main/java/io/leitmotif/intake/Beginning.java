package io.leitmotif.intake;

import io.leitmotif.article.Articles;
import io.leitmotif.article.Database;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.grouping.GroupingConfig;
import io.leitmotif.index.ArticleIndex;
import io.leitmotif.index.Rebuilding;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.teaching.Opening;
import io.leitmotif.teaching.Reclassifying;
import io.leitmotif.teaching.TextReader;
import io.leitmotif.text.passage.PassageSize;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What must be there before the first request: the encoder, the database, heads, an index that has what the database has, the
 * seed articles. If one of them cannot be had, the service does not start.
 */
@ApplicationScoped
class Beginning {

    private final Provider<Encoder> encoder;
    private final Event<Encoder> encoderLoaded;
    private final Database database;
    private final Articles articles;
    private final Opening topics;
    private final PassageKeeping passages;
    private final Reclassifying reclassifying;
    private final GroupingConfig grouping;
    private final Provider<ArticleIndex> index;
    private final Event<ArticleIndex> indexOpened;
    private final Rebuilding rebuilding;
    private final SeedArticles seeds;
    private final Scheduler scheduler;

    /** Nothing is loaded or opened yet: encoder and index are when they are first asked for. */
    @Inject
    Beginning(Provider<Encoder> encoder, Event<Encoder> encoderLoaded, Database database, Articles articles, Opening topics,
            PassageKeeping passages, Reclassifying reclassifying, GroupingConfig grouping, Provider<ArticleIndex> index,
            Event<ArticleIndex> indexOpened, Rebuilding rebuilding, SeedArticles seeds, Scheduler scheduler) {
        this.encoder = encoder;
        this.encoderLoaded = encoderLoaded;
        this.database = database;
        this.articles = articles;
        this.topics = topics;
        this.passages = passages;
        this.reclassifying = reclassifying;
        this.grouping = grouping;
        this.index = index;
        this.indexOpened = indexOpened;
        this.rebuilding = rebuilding;
        this.seeds = seeds;
        this.scheduler = scheduler;
    }

    @Produces
    @Singleton
    static TextReader textReader(IntakeConfig intake, Encoder encoder) {
        return new TextReader(encoder, new PassageSize(intake.passageWidth(), intake.passageOverlap()));
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Brings it all up, one after another, and lets what is done again and again begin.
     *
     * @param waiting is told what comes next, in a few words; what it throws ends the work
     * @return what there is now
     * @throws RuntimeException saying what cannot be had
     */
    Started begin(Consumer<String> waiting) {
        GroupingConfig.require(grouping);
        Encoder loaded = loadBesideTheDatabase(waiting);
        EncoderIdentity identity = loaded.identity();
        requireSameEncoder(identity);
        waiting.accept("the topics");
        topics.open();
        waiting.accept("the passages of stored articles");
        if (passages.catchUp()) {
            reclassifying.beginUnlessUnderWay();
        }
        waiting.accept("the index");
        indexOpened.fire(index.get());
        rebuilding.open();
        waiting.accept("the seed articles");
        seeds.load();
        scheduler.resume();
        return new Started(articles.count(), identity.id());
    }

    /** On return both are there; or neither is worked at any more. */
    private Encoder loadBesideTheDatabase(Consumer<String> waiting) {
        waiting.accept("the encoder and the database");
        CompletableFuture<Void> opened = CompletableFuture.runAsync(database::open, work -> new Thread(work, "database").start());
        try {
            Encoder loaded = encoder.get();
            encoderLoaded.fire(loaded);
            waiting.accept("the database");
            opened.join();
            return loaded;
        } finally {
            opened.exceptionally(failure -> null).join();
        }
    }

    private void requireSameEncoder(EncoderIdentity identity) {
        articles.otherEncoder(identity.sha256(), identity.revision()).ifPresent(other -> {
            throw new ModelException(articles.countOfOtherEncoders(identity.sha256(), identity.revision())
                    + " stored articles were embedded by another encoder, " + other + ", than " + identity.id() + " "
                    + identity.revision() + ", and their vectors mean nothing beside its own: set leitmotif.encoder.model"
                    + " to that one, or start on another data directory");
        });
    }
}
