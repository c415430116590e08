package io.leitmotif.teaching;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much can be said of a topic, and what it cannot be called. Every method throws MALFORMED or TOO_LARGE. */
public final class TopicLimits {

    /** Names that the paths below /topics need. */
    private static final Set<String> RESERVED = Set.of("evaluation", "reclassify");
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_LABELS = 50;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_EXAMPLE = 20_000;

    private TopicLimits() {
    }

    /** All of a vocabulary; a message names the topic, or the example by its place from 0. */
    static void require(Vocabulary vocabulary) {
        for (Topic topic : vocabulary.topics()) {
            requireId(topic.id());
            within("topic " + topic.id() + ": ", () -> {
                canonical(topic.labels());
                requireDescription(topic.description());
            });
        }
        Map<String, Example> seen = new HashMap<>();
        for (int i = 0; i < vocabulary.examples().size(); i++) {
            Example example = vocabulary.examples().get(i);
            Example same = seen.putIfAbsent(example.text(), example);
            if (same != null && !same.topics().equals(example.topics())) {
                throw new ProblemException(Problem.MALFORMED, "examples[" + i + "] has topics " + example.topics()
                        + ", and " + same.topics() + " where the same text comes before");
            }
            within("examples[" + i + "]: ", () -> requireExample(example));
        }
    }

    static void requireId(String id) {
        if (RESERVED.contains(id)) {
            throw new ProblemException(Problem.MALFORMED, "a topic cannot be named " + id + ": /topics/" + id
                    + " is something else");
        }
    }

    /** The labels by canonical language; of two that are then one, the later. */
    public static Map<String, String> canonical(Map<String, String> labels) {
        if (labels.size() > MOST_LABELS) {
            throw new ProblemException(Problem.TOO_LARGE,
                    "there are " + labels.size() + " labels; the limit is " + MOST_LABELS);
        }
        Map<String, String> canonical = new LinkedHashMap<>();
        labels.forEach((language, label) -> {
            atMost("label", label, LONGEST_LABEL);
            if (language.isBlank()) {
                throw new ProblemException(Problem.MALFORMED,
                        "label " + label + " has no language; \"und\" leaves it open");
            }
            canonical.put(LanguageTag.canonical(language), label);
        });
        return canonical;
    }

    static void requireDescription(String description) {
        atMost("description", description, LONGEST_DESCRIPTION);
    }

    static void requireExample(Example example) {
        atMost("an example", example.text(), LONGEST_EXAMPLE);
    }

    private static void within(String place, Runnable check) {
        try {
            check.run();
        } catch (ProblemException e) {
            throw new ProblemException(e.problem(), place + e.getMessage(), e);
        }
    }

    private static void requireText(String what, String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) && !paired) {
                throw new ProblemException(Problem.MALFORMED,
                        String.format(Locale.ROOT, "%s has U+%04X at offset %d, which is no text", what, (int) c, i));
            }
            i += paired ? 1 : 0;
        }
    }

    private static void atMost(String what, String text, int longest) {
        requireText(what, text);
        if (text != null && text.length() > longest) {
            throw new ProblemException(Problem.TOO_LARGE,
                    what + " is " + text.length() + " characters long; the limit is " + longest);
        }
    }
}
