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
    })
    void marksGoAndWordsStay(String marked, String words) {
        assertEquals(words, read(marked));
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
    void aMillionQuoteMarksDoNotOverflow() {
        assertEquals('>', read("> ".repeat(500_000)).charAt(0));
    }
}
