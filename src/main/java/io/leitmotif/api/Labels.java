package io.leitmotif.api;

import io.leitmotif.topic.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Topic labels in the language a reader wants. */
final class Labels {

    private final Vocabulary vocabulary;
    private final List<Locale.LanguageRange> preferred;

    /**
     * @param acceptLanguage the request's header, or null; one that is no list of languages says nothing
     * @param language       the article's own, which comes after it
     */
    Labels(Vocabulary vocabulary, String acceptLanguage, String language) {
        this.vocabulary = vocabulary;
        this.preferred = new ArrayList<>(ranges(acceptLanguage));
        preferred.addAll(ranges(language));
    }

    /** The label of a topic; the id itself for one that has left the vocabulary. */
    String of(String topicId) {
        return vocabulary.topic(topicId).map(topic -> topic.label(preferred)).orElse(topicId);
    }

    private static List<Locale.LanguageRange> ranges(String list) {
        if (list == null || list.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(list).stream().filter(range -> !range.getRange().equals("*")).toList();
        } catch (IllegalArgumentException noLanguages) {
            // HTTP lets a server disregard the header (RFC 9110, 12.5.4): the article's language still counts
            return List.of();
        }
    }
}
