package io.leitmotif.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a filter asks of an article {@code a} in a query. */
public final class FilterConditions {

    private FilterConditions() {
    }

    /** The conditions, all of which must hold; their parameters are added to those given. */
    public static List<String> of(ArticleFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.topic() != null) {
            conditions.add("exists (select 1 from a.decisions d where d.topicId = :topic and d.assigned)");
            parameters.put("topic", filter.topic());
        }
        if (filter.language() != null) {
            conditions.add("(a.language = :language or a.language like :narrower)");
            parameters.put("language", filter.language());
            parameters.put("narrower", filter.language() + "-%");
        }
        if (filter.source() != null) {
            conditions.add("a.source = :source");
            parameters.put("source", filter.source());
        }
        if (filter.from() != null) {
            conditions.add("coalesce(a.publishedAt, a.receivedAt) >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("coalesce(a.publishedAt, a.receivedAt) < :to");
            parameters.put("to", filter.to());
        }
        return conditions;
    }
}
