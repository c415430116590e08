package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.FuzzedText;
import io.leitmotif.text.trace.TracedText;

/** What documents say about themselves, and how they are written. */
class DocumentFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"---\\x0A", "\\x0A---\\x0A", "+++\\x0A", "title: ", "title = ", "{\\\"title\\\": ", "date: ",
        "&a ", "*a", "!!int ", "!!str ", "!!map ", "!!seq ", "!!set ", "!!binary ", "!!timestamp ", "[", "{", "? ",
        "<<: ", "|\\x0A", ">\\x0A", "2024-08-17 10:00:00 +0800"})
    void frontMatter(byte[] text) {
        String original = FuzzedText.of(text);
        FrontMatter front = FrontMatter.read(TracedText.of(original));
        FuzzedText.assertTraced(front.body(), original);
        assertEquals(front, FrontMatter.read(TracedText.of(original)), "the same twice");
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"<p>", "</p>", "<b>", "</i>", "<table>", "<td>", "</table>", "<a href=", "<script>", "<!--",
        "-->", "<title>", "<h1>", "<article>", "<select>", "<svg>", "<math>", "<template>", "<![CDATA[", "<html lang=",
        "<ruby>", "<rt>", "<pre>", "<body ", "<frameset>", "<plaintext>", "&amp;", "&#x", "&notit;", "<http://",
        "hidden", "style=display:none", "<meta property=og:title content="})
    void html(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.refusing(() -> FuzzedText.assertTraced(HtmlReader.read(TracedText.of(original)).text(), original));
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"# ", "**", "__", "```", "![", "](", "[x]: ", "> ", "- ", "***\\x0A", "<https://"})
    void markdown(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(MarkdownReader.read(TracedText.of(original)), original);
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"2024-08-17", "T10:00", ":00.5", "Z", "+08:00", "-9999", "UTC"})
    void publishedDate(byte[] text) {
        String line = FuzzedText.of(text);
        assertEquals(PublishedDate.parse(line), PublishedDate.parse(line.strip()));
    }
}
