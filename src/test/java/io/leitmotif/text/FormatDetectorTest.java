package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.document.FrontMatter;
import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

    private static Format detect(String text) {
        return FormatDetector.detect(FrontMatter.read(TracedText.of(text)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<!DOCTYPE html><title>x</title>", "<?xml version=\"1.0\"?>\n<!-- a -->\n<html><body>x", "<p>一段</p>",
        "text <b>bold</b> text", "<p style=\"display:none\"><br /></p>", "<P>first\n<P>second", "one<br>two<br/>three",
        "see <a href=x>this", "<!-- a -->\n<div>text</div>", "---\ntitle: x\n---\n<p>text</p>", "+++\ntitle = 'x'\n+++\n<div>a</div>"})
    void elementsThatAreClosedOrHaveAttributesAreHtml(String text) {
        assertEquals(Format.HTML, detect(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"# Heading", "text\n## Heading", "see [this](http://a.example/b)", "see [this](/b \"title\")",
        "an ![image](x.png)", "a **bold** word", "**重点**：内容", "> quoted\n\n- one", "```java\ncode\n```\ntext", "[1]: http://a.example",
        "| a | b |\n|---|:-:|\n| c | d |", "- a\n- b\n\nsee <http://a.example>", "Heading\n===\n\n* a\n* b",
        "---\ntitle: x\n---\n- one\n- two", "+++\ntitle = 'x'\n+++\nan *emphasised* word"})
    void marksThatOnlyMarkdownHasAreMarkdown(String text) {
        assertEquals(Format.MARKDOWN, detect(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a < b and c > d", "一段普通的文字。", "#话题# 今天", "#hashtag\n#another tag", "a stray <b> tag", "a<b und c>d, a<b und b>c",
        "std::vector<int>, list<p>, list<b>, Map<A, B>, set<i>", "I <3 you >_< and <i> am", "x<p and y=3>z, x<p and y=3>z",
        "1. first\n2. second\n3. third", "text\n\n---\n\ntext", "C# and F#\n# of people: 5", "2 ** 3, 2**3 and f(**args, **kwargs)",
        "- said he.\n- said she.\n- said he.", "> 50% more\n> 20 dollars", "On Monday he wrote:\n> See you.\nI do.", "f[0](x) and a[i](j), [1](note)",
        "price <100 and 《书》<作者>", "[记者]: 你好", "HTML: <p>", "<bob@a.example> and <alice@b.example>", "5 * 3 * 2, snake_case_name",
        "---\ntitle: x\n---\nJust words.", "(*) and (**) are footnotes*"})
    void whatPeopleAlsoWriteInPlainTextIsText(String text) {
        assertEquals(Format.TEXT, detect(text));
    }

    @Test
    void plainTextKeepsEverySign() {
        for (String text : new String[] {"std::vector<int> holds list<p> and list<b>.", "On Monday he wrote it.\n---\nIt was <b> wrong.",
            "1. 第一條新聞很長。\n2. 第二條新聞很長。", "a < b, b > c, x<p and p>y.", "#話題 今天天氣很好。 :-) <3"}) {
            assertEquals(text, TextCleaner.clean(text, Format.AUTO, "Other", null, 200).text());
        }
    }
}
