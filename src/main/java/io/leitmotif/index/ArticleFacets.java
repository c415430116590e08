package io.leitmotif.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many articles of a set have which values, exactly; an article counts once for each topic it has. Of each the
 * most frequent first; all topics, and at most {@link #MOST} of the other values.
 *
 * @param topics    by topic id
 * @param languages by BCP 47 tag
 * @param sources   by name
 * @param months    by year and month in UTC: {@code 2026-11}
 */
public record ArticleFacets(Map<String, Long> topics, Map<String, Long> languages, Map<String, Long> sources,
        Map<String, Long> months) {

    /** A reader looks at some; more values than this are a list of their own. */
    public static final int MOST = 100;

    /** Nothing was counted. */
    public static final ArticleFacets NONE = new ArticleFacets(Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the counts, in their order. */
    public ArticleFacets {
        topics = copy(topics);
        languages = copy(languages);
        sources = copy(sources);
        months = copy(months);
    }

    private static Map<String, Long> copy(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
