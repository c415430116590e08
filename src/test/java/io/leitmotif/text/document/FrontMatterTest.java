package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.repair.Whitespace;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static FrontMatter read(String text) {
        return FrontMatter.read(Whitespace.unify(TracedText.of(text)));
    }

    private static Metadata metadata(String block) {
        FrontMatter front = read(block);
        assertTrue(front.present(), block);
        return front.metadata();
    }

    @Test
    void titleDateAndBodyAreTakenApart() {
        FrontMatter front = read("---\ntitle: \"标题\"\ndate: 2022-06-02 14:27:31 +0800\n---\n正文");
        assertEquals("标题", front.metadata().title());
        assertEquals(Instant.parse("2022-06-02T06:27:31Z"), front.metadata().publishedAt());
        assertEquals("正文", front.body().toString());
    }

    @Test
    void everythingAnArticleSaysAboutItselfIsRead() {
        assertEquals(new Metadata("T", "A", "S", Instant.parse("2022-06-02T00:00:00Z"), "https://a.example/b",
                List.of("x", "y z", "news"), "zh-TW"),
                metadata("---\ntitle: T\nauthor: A\nsource: S\npubDate: 2022-06-02\ncanonical_url: https://a.example/b\n"
                        + "tags:\n  - x\n  - y z\ncategories: [news, x]\nlang: zh-TW\n---\nbody"));
    }

    @Test
    void tomlIsReadWithItsTables() {
        assertEquals(new Metadata("T", "A", null, Instant.parse("2022-06-02T06:27:31Z"), null, List.of("x", "y"), null),
                metadata("+++\ntitle = \"T\"\ndate = 2022-06-02T14:27:31+08:00\ndraft = false\n[taxonomies]\n"
                        + "tags = [\"x\",\n  \"y\"]\n[extra]\nauthor = 'A'\n+++\nbody"));
    }

    @Test
    void jsonIsReadWhereABodyFollows() {
        FrontMatter front = read("{\n  \"title\": \"T\",\n  \"tags\": [\"x\"]\n}\n\nbody");
        assertEquals("T", front.metadata().title());
        assertEquals("\nbody", front.body().toString());
        assertFalse(read("{\"title\": \"T\", \"content\": \"all there is\"}\n").present());
        assertFalse(read("{\"title\": \"T\"} and more\nbody").present());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF---\r\ntitle: T\r\n---\r\nbody", "\n \n---  \ntitle: T\n--- \nbody", "---\ntitle: T\n...\nbody",
        "---\ntitle: T\nnote: |\n  ---\n  rule\n---\nbody", "\r+++\rtitle='T'\r+++\rbody"})
    void theFencesMayBeWrittenInManyWays(String text) {
        FrontMatter front = read(text);
        assertEquals("T", front.metadata().title());
        assertEquals("body", front.body().toString());
        assertEquals(text.length(), front.body().source(0, 4).end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags: x y", "tags: x, y", "tags: [x, y]", "tags: ['x', \"y\"]", "tags:\n- x\n- y\n- x", "tags: [[x, y]]",
        "tags: ['#x', '#y']", "keywords: x，y", "categories: x y", "category: x\ntag: y", "Tags: x；y", "title: a: b\ntags: [\"x\", 'y']",
        "title: a: b\ntags:\n  - 'x'\n  - y", "taxonomies:\n  tags: [x, y]"})
    void tagsMayBeWrittenInManyWays(String entries) {
        List<String> tags = metadata("---\n" + entries + "\n---\n").tags();
        assertEquals(List.of("x", "y"), entries.startsWith("category") ? tags.stream().sorted().toList() : tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author: A, B", "authors: [A, B]", "authors:\n  - name: A\n    url: x\n  - name: B", "author: A\nauthors: [A, B]"})
    void authorsMayBeWrittenInManyWays(String entries) {
        assertEquals("A, B", metadata("---\n" + entries + "\n---\n").author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"permalink: /2022/x.html", "url: ../x", "link: \"javascript:alert(1)\"", "link: a b"})
    void anAddressInsideASiteIsNone(String entries) {
        assertNull(metadata("---\ntitle: T\n" + entries + "\n---\n").url());
    }

    @Test
    void aSourceThatIsAnAddressIsTheAddress() {
        Metadata metadata = metadata("---\nsource: https://a.example/b\n---\n");
        assertEquals("https://a.example/b", metadata.url());
        assertNull(metadata.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "yes", "1_000", "12:30", "0x1F"})
    void aTitleIsWhatIsWritten(String title) {
        assertEquals(title, metadata("---\ntitle: " + title + "\n---\n").title());
    }

    @Test
    void publishedMayBeADateOrNot() {
        assertNull(metadata("---\npublished: true\n---\n").publishedAt());
        assertEquals(Instant.parse("2022-06-02T00:00:00Z"), metadata("---\npublished: 2022-06-02\n---\n").publishedAt());
    }

    @Test
    void brokenBlocksThatAreKeyByKeyAreStillRead() {
        FrontMatter yaml = read("---\ntitle: \"\"VR\" 一词\"\ntags:\n  - a\n---\n正文");
        assertEquals("\"VR\" 一词", yaml.metadata().title());
        assertEquals(List.of("a"), yaml.metadata().tags());
        assertEquals("正文", yaml.body().toString());
        assertEquals("a \"b\" c", read("+++\ntitle = \"a \"b\" c\"\n+++\n正文").metadata().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nnot yaml: [at all\nreally not\n---\n正文", "+++\nnot toml\n+++\n正文",
        "---\nJust a paragraph.\n---\nAnother.", "---\nNote: this is said between two rules.\n---\nAnother.",
        "---\ntitle: x\nand so on", "+++\ntitle = 'x'", "---", "+++\n", "{", "{}\n", "{ this is a set }\ntext", "---\n- a\n- b\n---\nc",
        " \n "})
    void whatIsNoFrontMatterStaysInTheText(String text) {
        assertFalse(read(text).present());
        assertEquals(Metadata.NONE, read(text).metadata());
        assertEquals(text, read(text).body().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: !!java.net.URL [\"http://a.example\"]", "key: !!int \"\"", "key: !!binary \"%\"", "key: !!timestamp x",
        "title: &a [[*a]]", "title: {a: b}", "? [a]\n: b", "? {a: b}\n: c", "title: !!set {a, b}", "a: &a [x]\nb: [*a,*a,*a,*a,*a,*a,*a]"})
    void noBlockMakesObjectsOrFails(String block) {
        assertNull(read("---\n" + block + "\n---\ntext").metadata().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a: ", "- ", "&a ", "!!", "\"", "{\"a\":", "a = [", "[[a]]\n", "a.", "? "})
    void deepNestingIsRefusedWithoutHarm(String thing) {
        for (String fence : List.of("---\n", "+++\n", "{")) {
            assertNull(read(fence + "title" + thing.repeat(15_000 / thing.length()) + "\n" + fence).metadata().title());
        }
    }

    @Test
    void whatOneDocumentDoesNotSayAnotherMay() {
        Metadata some = new Metadata("T", null, null, null, null, List.of(), "en");
        Metadata more = new Metadata("U", "A", "S", Instant.EPOCH, "http://a.example", List.of("x"), "de");
        assertEquals(new Metadata("T", "A", "S", Instant.EPOCH, "http://a.example", List.of("x"), "en"), some.or(more));
    }
}
