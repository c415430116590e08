package io.leitmotif.grouping;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts articles into their stories. */
@ApplicationScoped
class StoryPlacement {

    void place(WholeArticle article) {
    }

    void remove(StoredArticle article) {
    }
}
