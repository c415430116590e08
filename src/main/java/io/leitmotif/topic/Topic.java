package io.leitmotif.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an article can be about.
 *
 * @param id          lower-case letters, digits and hyphens; never given to another topic
 * @param labels      what people call it, by BCP 47 language ("zh", "zh-Hant", "en"); at least one
 * @param description what belongs to it and what does not
 * @param retired     a retired topic keeps its id and is no longer assigned
 */
public record Topic(String id, Map<String, String> labels, String description, boolean retired) {

    /** Refuses an id that is none and a topic without a label; copies the labels. */
    public Topic {
        if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a topic id is lower-case letters, digits and hyphens, not " + id);
        }
        if (labels == null || labels.isEmpty()) {
            throw new IllegalArgumentException("topic " + id + " has no label");
        }
        labels = Map.copyOf(labels);
    }

    /**
     * The label that fits best, by lookup in RFC 4647 (zh-Hant-TW finds zh-Hant, else zh), else the English one,
     * else the id.
     *
     * @param preferred languages, best first
     */
    public String label(List<Locale.LanguageRange> preferred) {
        String tag = Locale.lookupTag(preferred, labels.keySet());
        return tag != null ? labels.get(tag) : labels.getOrDefault("en", id);
    }
}
