package io.leitmotif.api;

import io.leitmotif.article.Articles;
import java.util.UUID;

/** Article ids in paths. */
public final class ArticleId {

    private ArticleId() {
    }

    /** @throws io.leitmotif.problem.ProblemException NOT_FOUND for what cannot be the id of any article */
    public static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Articles.none(id);
        }
    }
}
