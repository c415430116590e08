package io.leitmotif.index.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an article shows what was found in it. */
class WordHighlighterTest {

    private static List<Highlight> of(String title, String text, String language, WordClause... clauses) {
        return WordHighlighter.of(new WordQuery(List.of(clauses)), title, text, language);
    }

    private static WordClause word(String word) {
        return new WordClause(word, false, false, false);
    }

    private static List<String> matches(List<Highlight> highlights, String title, String text) {
        List<String> matches = new ArrayList<>();
        for (Highlight highlight : highlights) {
            String whole = highlight.field() == Highlight.Field.TITLE ? title : text;
            assertEquals(highlight.text(), whole.substring(highlight.place().start(), highlight.place().end()));
            highlight.matches().forEach(match -> matches.add(whole.substring(match.start(), match.end())));
        }
        return matches;
    }

    private static List<String> matches(String text, String language, WordClause... clauses) {
        return matches(of(null, text, language, clauses), null, text);
    }

    @Test
    void titleComesFirstAndAsAWhole() {
        List<Highlight> found = of("新头显发布", "这款头显很轻。", "zh-Hans", word("头显"));
        assertEquals(List.of(Highlight.Field.TITLE, Highlight.Field.TEXT), found.stream().map(Highlight::field).toList());
        assertEquals("新头显发布", found.get(0).text());
        assertEquals(List.of(new Span(1, 3)), found.get(0).matches());
        assertEquals(List.of(new Span(2, 4)), found.get(1).matches());
    }

    @Test
    void pairsOfOneWordAreOneMatch() {
        assertEquals(List.of("人工智能"), matches("发展人工智能产业。", "zh-Hans", word("人工智能")));
    }

    @Test
    void eitherScriptIsShownWithTheOffsetsOfTheText() {
        assertEquals(List.of("雲端運算"), matches("𠮷野家的😀雲端運算。", "zh-Hant", word("云端运算")));
        assertEquals(List.of("云端运算"), matches("他的云端运算。", "zh-Hans", word("雲端運算")));
    }

    @Test
    void stemsOfEnglishAndOfTheArticlesLanguageAreShown() {
        assertEquals(List.of("Networks"), matches("Networks learn.", "en", word("network")));
        assertEquals(List.of("Häuser"), matches("Die Häuser stehen.", "de", word("Haus")));
        assertEquals(List.of(), matches("Die Häuser stehen.", "en", word("Haus")));
    }

    @Test
    void aPhraseIsShownOnlyWhereItStands() {
        String text = "network neural. A neural network. neural";
        List<Highlight> found = of(null, text, "en", new WordClause("neural network", true, false, false));
        assertEquals(List.of(new Span(18, 24), new Span(25, 32)), found.get(0).matches());
    }

    @Test
    void whatIsExcludedOrOfTheTitleIsNotShownInTheText() {
        assertEquals(List.of("甲乙"), matches("甲乙 丙丁 戊己", "zh-Hans", word("甲乙"),
                new WordClause("丙丁", false, true, false), new WordClause("戊己", false, false, true)));
    }

    @Test
    void atMostThreePiecesOfTheTextTheRichestInOrder() {
        String filler = "这里没有什么可看的。".repeat(40);
        String text = "头显。" + filler + "头显和芯片。" + filler + "头显，头显。" + filler + "头显。" + filler + "芯片与头显。";
        List<Highlight> found = of(null, text, "zh-Hans", word("头显"), word("芯片"));
        assertEquals(List.of(text.indexOf("头显和"), text.indexOf("头显，"), text.indexOf("芯片与")),
                found.stream().map(piece -> piece.place().start()).toList());
        assertEquals(List.of("头显", "芯片", "头显", "头显", "芯片", "头显"), matches(found, null, text));
        found.forEach(piece -> assertTrue(piece.text().length() <= 200, piece.text()));
    }

    @Test
    void aSentenceWithoutEndIsCutAndNoCharacterWithIt() {
        String text = "😀".repeat(300) + "头显" + "😀".repeat(300);
        List<Highlight> found = of(null, text, "zh-Hans", word("头显"));
        String piece = found.get(0).text();
        assertTrue(piece.length() <= 200, piece);
        assertEquals(piece.codePointCount(0, piece.length()) * 2 - 2, piece.length());
        assertTrue(piece.contains("头显"));
    }

    @Test
    void aPieceBeginsAndEndsWithAWord() {
        String text = "unclear ".repeat(40) + "headset" + " unclear".repeat(40);
        String piece = of(null, text, "en", word("headset")).get(0).text();
        assertTrue(piece.startsWith("unclear ") && piece.endsWith(" unclear"), piece);
        String run = "没".repeat(150) + "头显" + "没".repeat(150);
        assertTrue(of(null, run, "zh-Hans", word("头显")).get(0).text().startsWith("没".repeat(20)));
    }

    @Test
    void aWordThatOnlyTheTitleHasHidesNothing() {
        assertEquals(List.of("芯片"), matches(of("头显", "芯片", "zh-Hans", word("头显"), word("芯片")).subList(1, 2),
                "头显", "芯片"));
    }
}
