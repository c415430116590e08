package io.leitmotif.intake;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.StoredText;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads articles again that were stored before passages were kept, so that they can be decided on anew. */
@ApplicationScoped
class PassageKeeping {

    private static final Logger LOG = Logger.getLogger(PassageKeeping.class);
    private static final int BATCH = 50;

    private final ArticleReader reader;
    private final Articles articles;

    @Inject
    PassageKeeping(ArticleReader reader, Articles articles) {
        this.reader = reader;
        this.articles = articles;
    }

    /**
     * On return every article has its passages.
     *
     * @return whether there were some without, which were decided on by heads of which nothing is known any more
     */
    boolean catchUp() {
        long start = System.nanoTime();
        long read = 0;
        for (List<StoredArticle> batch = articles.withoutPassages(BATCH); !batch.isEmpty();
                batch = articles.withoutPassages(BATCH)) {
            batch.forEach(article -> articles.keepPassages(article.id(), reader.read(submission(article)).document()));
            read += batch.size();
        }
        if (read > 0) {
            LOG.infof("Read the passages of %d articles again in %d ms", read, (System.nanoTime() - start) / 1_000_000);
        }
        return read > 0;
    }

    private Submission submission(StoredArticle article) {
        StoredText text = articles.text(article.id()).orElseThrow(() -> Articles.none(article.id()));
        // of a PDF the text is kept
        Format format = text.format().equals(Format.PDF.wireName()) ? Format.TEXT : Format.of(text.format());
        return new Submission(Document.of(text.content(), format), article.metadata(), article.externalId());
    }
}
