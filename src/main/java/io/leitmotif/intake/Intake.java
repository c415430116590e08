package io.leitmotif.intake;

import io.leitmotif.article.Articles;
import io.leitmotif.article.NewArticle;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.grouping.Grouping;
import io.leitmotif.index.Indexing;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.CleanText;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Takes articles in and out. Reading, which is slow, comes before the transaction; the index comes after it.
 * Thread-safe.
 */
@ApplicationScoped
public class Intake {

    private final ArticleReader reader;
    private final Encoder encoder;
    private final Articles articles;
    private final Indexing indexing;
    private final Grouping grouping;
    private final MeterRegistry metrics;

    @Inject
    Intake(ArticleReader reader, Encoder encoder, Articles articles, Indexing indexing, Grouping grouping,
            MeterRegistry metrics) {
        this.reader = reader;
        this.encoder = encoder;
        this.articles = articles;
        this.indexing = indexing;
        this.grouping = grouping;
        this.metrics = metrics;
    }

    /**
     * Reads and stores an article; if one with the same external id or the same clean text is there, that one is the
     * answer and nothing changes.
     *
     * @throws ProblemException as {@link ArticleReader#read} has it; then nothing is stored
     */
    public Articles.Saved submit(Submission given) {
        Articles.Saved saved = articles.findSame(given.externalId(), null)
                .map(known -> new Articles.Saved(known, false)).orElseGet(() -> readAndSave(given));
        metrics.counter("leitmotif.articles.submitted", "outcome", saved.created() ? "created" : "known").increment();
        return saved.created() ? new Articles.Saved(placed(saved.article()), true) : saved;
    }

    private StoredArticle placed(StoredArticle article) {
        indexing.add(article);
        grouping.place(article.id());
        return articles.find(article.id()).orElse(article);
    }

    private Articles.Saved readAndSave(Submission given) {
        CleanText clean = reader.clean(given);
        String sha256 = Sha256.of(clean.text());
        // what is known need not be encoded again
        return articles.findSame(null, sha256).map(known -> new Articles.Saved(known, false))
                .orElseGet(() -> articles.save(article(given, sha256, reader.read(clean))));
    }

    /**
     * Removes an article, from its groups and the index too.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    public void remove(UUID id) {
        if (!grouping.remove(id)) {
            throw Articles.none(id);
        }
        indexing.remove(id);
    }

    private NewArticle article(Submission given, String sha256, Reading reading) {
        CleanText clean = reading.clean();
        EncoderIdentity by = encoder.identity();
        return new NewArticle(given.externalId(), sha256, clean.metadata(), clean.summary(),
                clean.format().wireName(), clean.original(), clean.text(), reading.topics(), reading.document(),
                by.id(), by.revision(), by.sha256(), reading.unknownShare());
    }
}
