package io.leitmotif.api;

import io.leitmotif.index.ArticleFacets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many articles have which values; at most 100 of each, the most frequent first.
 *
 * @param topic    by topic id, of the vocabularies asked for
 * @param language by BCP 47 tag
 * @param source   by name
 * @param month    by year and month in UTC
 */
@Schema(name = "Facets", description = "Exact counts of articles by value; at most 100 values each, most frequent first")
record FacetsView(Map<String, Long> topic, Map<String, Long> language, Map<String, Long> source,
        Map<String, Long> month) {

    static FacetsView of(ArticleFacets facets, ShownTopics shown) {
        Map<String, Long> topics = new LinkedHashMap<>();
        facets.topics().entrySet().stream().filter(topic -> shown.has(topic.getKey())).limit(ArticleFacets.MOST)
                .forEach(topic -> topics.put(topic.getKey(), topic.getValue()));
        return new FacetsView(topics, facets.languages(), facets.sources(), facets.months());
    }
}
