package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.leitmotif.text.repair.Whitespace;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static FrontMatter read(String text) {
        return FrontMatter.read(Whitespace.unify(TracedText.of(text)));
    }

    @Test
    void titleDateAndBodyAreTakenApart() {
        FrontMatter front = read("---\ntitle: \"标题\"\ndate: 2022-06-02 14:27:31 +0800\n---\n正文");
        assertEquals("标题", front.title());
        assertEquals(Instant.parse("2022-06-02T06:27:31Z"), front.publishedAt());
        assertEquals("正文", front.body().toString());
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreTolerated() {
        FrontMatter front = read("\uFEFF---\r\ntitle: T\r\n---\r\nbody");
        assertEquals("T", front.title());
        assertEquals("body", front.body().toString());
    }

    @Test
    void brokenYamlThatIsKeyByKeyIsStillRead() {
        FrontMatter front = read("---\ntitle: \"\"VR\" 一词\"\ntags:\n  - a\n---\n正文");
        assertEquals("\"VR\" 一词", front.title());
        assertEquals("正文", front.body().toString());
    }

    @Test
    void brokenYamlThatIsNotLeavesTheTextAsItIs() {
        String text = "---\nnot yaml: [at all\nreally not\n---\n正文";
        assertFalse(read(text).present());
        assertEquals(text, read(text).body().toString());
    }

    @Test
    void aRuleBetweenParagraphsIsNoFrontMatter() {
        assertFalse(read("---\nJust a paragraph.\n---\nAnother.").present());
    }

    @Test
    void anUnclosedBlockIsText() {
        assertFalse(read("---\ntitle: x\nand so on").present());
    }

    @Test
    void aJavaObjectInYamlIsNotMade() {
        assertNull(read("---\nkey: !!java.net.URL [\"http://a.example\"]\n---\ntext").title());
    }

    @Test
    void aYamlTimestampIsADate() {
        assertEquals(Instant.parse("2022-06-02T00:00:00Z"), read("---\ndate: 2022-06-02\n---\nx").publishedAt());
    }
}
