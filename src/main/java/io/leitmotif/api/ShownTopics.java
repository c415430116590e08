package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The topics of an answer: those in use of the vocabularies asked for, with labels in the language a reader wants. */
public final class ShownTopics {

    private final TopicClassifier topics;
    private final Set<String> vocabularies;
    private final List<Locale.LanguageRange> preferred;

    private ShownTopics(TopicClassifier topics, Set<String> vocabularies, List<Locale.LanguageRange> preferred) {
        this.topics = topics;
        this.vocabularies = vocabularies;
        this.preferred = preferred;
    }

    /**
     * What a request asks for.
     *
     * @param vocabularies   their names, separated by commas; null for all
     * @param acceptLanguage the request's header, or null; one that is no list of languages says nothing
     * @throws ProblemException MALFORMED for a vocabulary that there is not
     */
    public static ShownTopics of(TopicClassifier topics, String vocabularies, String acceptLanguage) {
        Set<String> known = topics.topics().stream().map(Topic::vocabulary).collect(Collectors.toSet());
        Set<String> asked = vocabularies == null ? known
                : Arrays.stream(vocabularies.split(",")).map(String::strip).collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>(asked);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.MALFORMED, "vocabulary is " + vocabularies + "; there are " + known);
        }
        return new ShownTopics(topics, asked, ranges(acceptLanguage));
    }

    /** The same for an article in this language, which comes after what the reader prefers. */
    public ShownTopics in(String language) {
        List<Locale.LanguageRange> extended = new ArrayList<>(preferred);
        extended.addAll(ranges(language));
        return new ShownTopics(topics, vocabularies, extended);
    }

    /** What decides on nothing but the vocabularies asked for. */
    TopicClassifier classifier() {
        return topics.of(vocabularies);
    }

    /** Those of an article's decisions that are shown, best first. */
    List<TopicScoreView> of(List<TopicScore> decided) {
        return decided.stream().filter(score -> has(score.topicId()))
                .map(score -> TopicScoreView.of(score, topics.topic(score.topicId()).orElseThrow(), this)).toList();
    }

    /** Its name in the language asked for, else in the article's. */
    public String label(Topic topic) {
        return topic.label(preferred);
    }

    /** Whether a topic is in use, and of a vocabulary asked for. */
    public boolean has(String topicId) {
        return topics.topic(topicId)
                .filter(topic -> !topic.retired() && vocabularies.contains(topic.vocabulary())).isPresent();
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
