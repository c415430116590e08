package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

    private static String read(String text) {
        return MarkdownReader.read(TracedText.of(text)).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "see [the page](http://a.example/b) now|see the page now",
        "an ![image](x.png) here|an  here",
        "at <http://a.example/b> here|at  here",
        "## Heading ##|Heading",
        "a **bold** and ***both***|a bold and both",
        "an *emphasised* word|an emphasised word",
        "an _emphasised_ word|an emphasised word",
        "> quoted|quoted",
        "- item|item",
        "some `code` here|some code here",
        "2 * 3 * 4 and snake_case_name|2 * 3 * 4 and snake_case_name",
        "f(x)[1] stays|f(x)[1] stays",
        "see [Li (river)](http://a.example/Li_(river)) now|see Li (river) now",
        "see [the page][1] and [that][] now|see the page and that now",
        "a claim[^1] made|a claim made",
        "[^1]: The source of it.|The source of it.",
        "[Reporter]: How are you?|[Reporter]: How are you?",
        "- [x] done|done",
        "~~old~~ new|old new",
        "5 \\* 3 \\[sic\\]|5 * 3 [sic]",
        "2**3 and 5 ** 3 stay|2**3 and 5 ** 3 stay",
        "one<br>two|one\\ntwo",
        "text<!--more--> on {{< figure src=\"x\" >}}here{: .note}{% raw %}|text on here",
    })
    void marksGoAndWordsStay(String marked, String words) {
        assertEquals(words.replace("\\n", "\n"), read(marked));
    }

    @Test
    void aLineOfLinksOnlyGoes() {
        assertEquals("text", read("text\n[返回](//a.example/c.html)｜[首页](//a.example/)\n<http://a.example/x?y=z>"));
    }

    @Test
    void fencesRulesAndDefinitionsGo() {
        assertEquals("code\nend", read("```java\ncode\n```\n---\n[1]: http://a.example\nend"));
    }

    @Test
    void aTableKeepsItsWords() {
        assertEquals("a b\nc d", read("| a | b |\n|---|:-:|\n| c | d |").replace("\n ", "\n").strip().replace(" \n", "\n"));
        assertEquals("a | b\nc | d", read("a | b\n--- | ---\nc | d"));
    }

    @Test
    void aMillionQuoteMarksDoNotOverflow() {
        assertEquals('>', read("> ".repeat(500_000)).charAt(0));
    }
}
