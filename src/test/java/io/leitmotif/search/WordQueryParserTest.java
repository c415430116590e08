package io.leitmotif.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.index.word.WordClause;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query language. */
class WordQueryParserTest {

    private static List<WordClause> parsed(String query) {
        return WordQueryParser.parse(query).clauses();
    }

    private static String refused(String query) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> WordQueryParser.parse(query));
        assertEquals(Problem.MALFORMED, refusal.problem());
        return refusal.getMessage();
    }

    @Test
    void wordsPhrasesExclusionsAndTitles() {
        assertEquals(List.of(
                new WordClause("GPT-4o", false, false, false),
                new WordClause("neural network", true, false, false),
                new WordClause("游戏", false, false, true),
                new WordClause("头显", false, true, false),
                new WordClause("智慧 城市", true, true, false),
                new WordClause("vr", false, true, true)),
                parsed("GPT-4o \"neural network\" -游戏 title:头显　TITLE:“智慧 城市” -title:vr"));
    }

    @Test
    void aQuoteThatIsNotClosedGoesToTheEnd() {
        assertEquals(List.of(new WordClause("neural network", true, false, false)), parsed("\"neural network"));
        assertEquals(List.of(new WordClause("a", false, false, false), new WordClause("b c", true, false, false)),
                parsed("a\"b c"));
    }

    @Test
    void whatIsNoWordIsPassedOver() {
        assertEquals(List.of(new WordClause("chips", false, false, false)), parsed("& - -- \"\" title: \"!\" chips ?"));
    }

    @Test
    void subjectIsWhatHasNoField() {
        assertEquals("虚拟现实 two words", WordQueryParser.parse("虚拟现实 \"two words\" title:a -b").subject());
        assertEquals(2, WordQueryParser.parse("虚拟现实 title:a -b").conditions().clauses().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "-", "--", "\"\"", "\"", "title:", "-title:\"\"", "。，！？", "&|+*?~^()[]{}", "　",
        "🎮"})
    void aQueryWithoutAWordIsRefused(String query) {
        assertTrue(refused(query).startsWith("q has no word in it"), refused(query));
    }

    @Test
    void oneThatOnlyExcludesIsRefused() {
        assertTrue(refused("-a -title:b").contains("-a -title:b"));
    }

    @Test
    void lengthAndNumberOfWordsHaveLimits() {
        assertEquals("q is 100000 characters long; it can be 1 to 1000", refused("长".repeat(100_000)));
        assertEquals(1, parsed("长".repeat(1_000)).size());
        assertEquals(64, parsed("a ".repeat(64)).size());
        assertEquals("q has 65 words; it can have 1 to 64", refused("a ".repeat(65)));
        assertEquals("q has 200 words; it can have 1 to 64", refused("\"" + "a-大".repeat(100) + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0007b", "a\u0085\u009f", "\ud83d", "a\udc00b", "\ufffd"})
    void whatIsNoCharacterIsRefused(String query) {
        assertTrue(refused(query).contains("U+"), refused(query));
    }
}
