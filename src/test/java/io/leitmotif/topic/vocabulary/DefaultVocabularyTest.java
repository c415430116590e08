package io.leitmotif.topic.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The vocabulary the service comes with, and the examples that teach it. */
class DefaultVocabularyTest {

    private static final Vocabulary SECTORS = VocabularyReader.read("models/topics/sectors.json");

    @Test
    void hasTheFourTopicsInOrder() {
        assertEquals(List.of("ai", "vr", "smart-city", "digital-culture"),
                SECTORS.topics().stream().map(Topic::id).toList());
    }

    @Test
    void everyTopicHasLabelsSixtyChineseAndFortyEnglishExamples() {
        for (Topic topic : SECTORS.topics()) {
            assertTrue(topic.labels().keySet().containsAll(Set.of("zh", "en")), topic.id() + " " + topic.labels());
            long chinese = count(topic.id(), "zh");
            long english = count(topic.id(), "en");
            assertTrue(chinese >= 60 && english >= 40,
                    topic.id() + " has " + chinese + " Chinese and " + english + " English examples");
        }
    }

    @Test
    void atLeastAHundredAndTwentyExamplesHaveNoTopic() {
        assertTrue(SECTORS.examples().stream().filter(example -> example.topics().isEmpty()).count() >= 120);
    }

    @Test
    void nothingIsTaughtTwice() {
        Set<String> seen = new HashSet<>();
        for (Example example : SECTORS.examples()) {
            assertTrue(seen.add(example.text()), "twice: " + example.text());
        }
    }

    /** Two examples with the same sentence of twelve Chinese characters or forty letters: one was copied, not written. */
    @Test
    void noTwoExamplesShareASentence() {
        Map<String, Example> first = new HashMap<>();
        for (Example example : SECTORS.examples()) {
            Set<String> own = new HashSet<>();
            for (String sentence : example.text().split("[。！？!?\n]|\\. ")) {
                String letters = sentence.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
                if (letters.length() >= (letters.matches("[\\x00-\\x7f]*") ? 40 : 12) && own.add(letters)) {
                    Example other = first.putIfAbsent(letters, example);
                    assertTrue(other == null, () -> "in two examples: " + sentence);
                }
            }
        }
    }

    @Test
    void labelsFollowTheLanguageAskedFor() {
        Topic ai = SECTORS.topic("ai").orElseThrow();
        assertEquals("人工智慧", ai.label(Locale.LanguageRange.parse("zh-Hant-HK")));
        assertEquals("人工智能", ai.label(Locale.LanguageRange.parse("zh-Hans-CN")));
        assertEquals("Artificial intelligence", ai.label(Locale.LanguageRange.parse("fi")));
        assertEquals("人工智能", ai.label(Locale.LanguageRange.parse("fi,zh;q=0.3")));
    }

    private static long count(String topic, String language) {
        return SECTORS.examples().stream()
                .filter(example -> example.topics().contains(topic) && example.language().startsWith(language)).count();
    }
}
