package io.leitmotif.topic.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an article can be about.
 *
 * @param id          {@link #ID}, never given to another topic, whatever its vocabulary
 * @param vocabulary  the vocabulary it belongs to, a name like an id
 * @param labels      what people call it, by BCP 47 language ("zh", "zh-Hant", "en"); at least one
 * @param description what belongs to it and what does not; empty if nobody said
 * @param broader     the topic of the same vocabulary that an article with this one has too, or null (SKOS: broader)
 * @param threshold   the least score that assigns it, between 0 and 1; null leaves it to what was learnt
 * @param retired     a retired topic keeps its id and is no longer assigned
 */
public record Topic(String id, String vocabulary, Map<String, String> labels, String description, String broader,
        Double threshold, boolean retired) {

    /** Lower-case letters and digits, in words joined by single hyphens; at most 64 characters. */
    public static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses an id that is none and a topic without a label; copies the labels. */
    public Topic {
        requireId("topic id", id);
        requireId("vocabulary of topic " + id, vocabulary);
        if (broader != null) {
            requireId("broader of topic " + id, broader);
        }
        if (labels == null || labels.isEmpty()) {
            throw new IllegalArgumentException("topic " + id + " has no label");
        }
        labels.forEach((language, label) -> {
            if (label == null || label.isBlank()) {
                throw new IllegalArgumentException("topic " + id + " has an empty label in " + language);
            }
        });
        if (threshold != null && !(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException(
                    "the threshold of topic " + id + " is " + threshold + "; it is between 0 and 1");
        }
        labels = Map.copyOf(labels);
        description = description == null ? "" : description;
    }

    private static void requireId(String what, String value) {
        if (value == null || !ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the " + what + " is " + value + "; it is 1 to 64 lower-case letters, digits and hyphens");
        }
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
