package io.leitmotif.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Articles as they are sent: several scripts, and what scrapers, annotators, scanners and templates do to them, whole
 * and torn. Everything is put together from small pieces, so that a failing article shrinks to the pieces that matter.
 */
public final class DirtyNews extends DomainContextBase {

    private static final String SYLLABLES = "hàn shù qǐng bào yè de shū1 lǜ Běijīng zhong1 かん ㄏㄢˋ abc x";

    /** A whole article, legible or not. */
    @Provide
    Arbitrary<String> article() {
        Arbitrary<String> text = pieces(1, 40);
        Arbitrary<String> front = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just("")), Tuple.of(1, frontMatter()));
        return Combinators.combine(front, text).as(String::concat);
    }

    /** A line or a few, as titles, tags and fragments are. */
    public static Arbitrary<String> fragment() {
        return pieces(0, 6);
    }

    /** A block that may be YAML, TOML or JSON, may be none, and may not end. */
    public static Arbitrary<String> frontMatter() {
        Arbitrary<String> key = Arbitraries.of("title: ", "date: ", "tags: ", "title:", "author: ", "url: ", "lang: ", "title = ",
                "\"title\": ", "[extra]\n", " ", "- ", "'", "x y: ", "? ", "<<: ", ",");
        Arbitrary<String> value = Arbitraries.of("2024-02-30", "2024-08-17 10:00:00 +0800", "\"half", "\"whole\"", "a: b", "[1, [2]]",
                "{a: b}", "&a [x, *a]", "&a [[*a]]", "*a", "|", ">9", "!!int ''", "!!binary é", "!!str [a]", "!!map x", "0x", "1:99", ".nan",
                "!own x", "\\UFFFFFFFF", "\"\\UFFFFFFFF\"", "\t", "# no", "汉字（標題）", "https://a.example/b");
        Arbitrary<String> lines = Combinators.combine(key, value).as(String::concat).list().ofMaxSize(5)
                .map(all -> String.join("\n", all));
        return Combinators.combine(Arbitraries.of("---\n", "---\n", "+++\n", "{\n", "\n---\n"), lines,
                Arbitraries.of("\n---\n", "\n---", "\n--- \n", "\n...\n", "\n+++\n", "\n}\n", "\n"))
                .as((open, block, close) -> open + block + close);
    }

    private static Arbitrary<String> pieces(int least, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, words()), Tuple.of(6, marks()), Tuple.of(6, readings()), Tuple.of(6, html()),
                Tuple.of(5, markdown()), Tuple.of(4, lineEnds()), Tuple.of(4, boilerplate()), Tuple.of(3, repeated()),
                Tuple.of(2, scan()), Tuple.of(4, unseen()), Tuple.of(2, beyondThePlane()))
                .list().ofMinSize(least).ofMaxSize(most).map(all -> String.join("", all));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(1).ofMaxLength(12)),
                Tuple.of(3, Arbitraries.of("今年新闻", "記者報導", "经济发展", "經濟發展。", "他说：“好！”", "。", "，")),
                Tuple.of(3, Arbitraries.of("The council met. ", "It said no; ", "Dr. A. B. Smith ", "für ", "naïve ", "и ", "ı İ i I ")),
                Tuple.of(1, Arbitraries.of("きょうは", "カナ", "한국어 ", "שלום ", "مرحبا ", "ไทย", "हिन्दी ")));
    }

    private static Arbitrary<String> marks() {
        return Arbitraries.strings().withChars("()[]<>&?*_'`#->+=~|!:;\"{}/\\（）【】《》“”…—·、").ofMinLength(1).ofMaxLength(6);
    }

    private static Arbitrary<String> readings() {
        return Combinators.combine(Arbitraries.of("漢", "日", "聰", "者", "記", "a", ""),
                Arbitraries.of("(", "（", "?", "？", "?("), Arbitraries.of(SYLLABLES.split(" ")),
                Arbitraries.of(")", "）", "", ")绕髽I"))
                .as((character, open, reading, close) -> character + open + reading + close);
    }

    private static Arbitrary<String> html() {
        return Arbitraries.of("<p>", "</p>", "<div class=\"a", "<a href='x'>", "</a>", "<br/>", "<b>", "</i>", "<script>",
                "</script>", "<!--", "-->", "<table><td>", "</table>", "<title>", "</title>", "<h1>", "</h1>", "<article>",
                "</article>", "<ruby>字<rt>zì</rt></ruby>", "<pre>", "<li hidden>", "<html lang=zh>", "<meta property=og:title content='",
                "<time datetime=2024-02-30>", "<svg><p>", "<![CDATA[", "<select>", "<body x=1>", "&amp;", "&nbsp;", "&#x4E2D;", "&#0;",
                "&#xD83D;", "&#55357;&#56832;", "&lt", "&;", "&#xFFFFFFF;", "&notit;", "&#10;", "&ampamp;", "&#x85;");
    }

    private static Arbitrary<String> markdown() {
        return Arbitraries.of("\n# ", "\n## x ##\n", "**", "*a*", "_", "__a_", "`", "```\n", "\n---\n", "[a](b)", "[字](", "![](x)",
                "](", "\n> ", "\n- ", "\n1. ", "\n[x]: http://a\n", "<http://a.b>", "\n| a |\n", "\n===\n", "\\*");
    }

    private static Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\u0085", "\u2028", "\u2029", "\f", "\u000B", "\t", "\u3000", "\u00A0", "   ");
    }

    private static Arbitrary<String> boilerplate() {
        return Arbitraries.of("\n来源：某某网\n", "\n责任编辑：某某\n", "\n原标题：某事某地\n", "\n(原標題:x)\n", "\n2024-08-17 10:00\n",
                "\n2024年2月30日\n", "\nShare this article\n", "\n点击查看\n", "\n本报记者 某某\n", "\n© 2024 x\n");
    }

    private static Arbitrary<String> repeated() {
        return Combinators.combine(Arbitraries.of("今年经济发展了", "哈", "no ", "abcdefg", "一行一行又一行。\n", "e\u0301", "字\u0301\u0302"),
                Arbitraries.integers().between(2, 200)).as(String::repeat);
    }

    private static Arbitrary<String> scan() {
        return Arbitraries.strings().withCharRange('\u4E00', '\u4E40').ofMinLength(3).ofMaxLength(18)
                .list().ofMinSize(8).ofMaxSize(14).map(lines -> "\n" + String.join("\n\n", lines) + "\n\n");
    }

    private static Arbitrary<String> unseen() {
        return Arbitraries.strings().withCharRange('\u0001', '\u001F').withCharRange('\u007F', '\u009F')
                .withCharRange('\u200B', '\u200F').withCharRange('\u202A', '\u202E').withCharRange('\u2066', '\u2069')
                .withCharRange('\u0300', '\u0306').withChars("\u00AD\uFEFF\uFFFC\uFFFD\uFFFF\uE000\u0378\uFE0F").ofMinLength(1).ofMaxLength(4);
    }

    private static Arbitrary<String> beyondThePlane() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of("😀", "👩\u200D👩\u200D👧", "🇨🇳", "𠮷野", "👍🏽", "𝐀", "\uDBFF\uDFFD")),
                Tuple.of(1, Arbitraries.of("\uD83D", "\uDE00", "\u0000", "\uDE00\uD83D")));
    }
}
