package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.leitmotif.problem.ProblemException;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the input costs about four times the time and the memory, whatever the input; sixteen would be quadratic. */
class CostTest {

    private static final int SHORT = 50_000;
    private static final int TIMES = 4;
    /** Between 4, which is linear, and 16; a cache that is too small adds some. */
    private static final double MOST_TIMES = 8;
    /** For 200,000 units; today's slowest takes a tenth of it. */
    private static final double MOST_SECONDS = 3;
    /** Of memory allocated to a unit of input, freed or not; {@code &amp;} over and over takes half of it. */
    private static final double MOST_BYTES = 4_000;
    private static final int TRIES = 4;

    @BeforeAll
    static void warmUp() {
        for (Format format : Format.values()) {
            for (int i = 0; i < 5; i++) {
                clean(mixed(20_000, "()[]<>&?*_'`#->\n !|漢語ab，。", i), format);
                clean("<p>漢(hàn)語。&amp;\n".repeat(1_000), format);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '"', value = {
        "TEXT (", "TEXT ?", "TEXT 漢(", "TEXT (a", "TEXT 漢(hàn)", "TEXT ？q", "TEXT 日?qǐng)?bào)", "TEXT 聰?shù)绕髽I(yè)家",
        "TEXT abcdefg", "TEXT 今年新闻七字出", "TEXT \"a \"", "TEXT \"a. \"", "TEXT 1.", "TEXT …", "TEXT “", "TEXT \u0301", "TEXT 😀",
        "TEXT 👩\u200D", "TEXT \u202E", "TEXT 本报记者", "HTML <", "HTML &", "HTML &a", "HTML &amp;", "HTML &#x41", "HTML <!--", "HTML <p>",
        "HTML </p>", "HTML <b>", "HTML <td>", "HTML <div>", "HTML \"<a href=\"", "HTML <http://", "HTML <p>字字字字。", "HTML <li>", "HTML <hr>",
        "MARKDOWN [", "MARKDOWN *", "MARKDOWN _", "MARKDOWN `", "MARKDOWN #", "MARKDOWN -", "MARKDOWN >", "MARKDOWN [a](", "MARKDOWN ![",
        "MARKDOWN **a", "MARKDOWN \"_a \""})
    void ofOneThingOverAndOverIsLinear(Format format, String thing) {
        assertLinear(length -> thing.repeat(length / thing.length()), format);
    }

    @ParameterizedTest
    @CsvSource({"TEXT,0A", "TEXT,0D", "TEXT,0A0A", "MARKDOWN,2D2061", "MARKDOWN,610A0A", "MARKDOWN,3E", "TEXT,2D2D2D0A"})
    void ofShortLinesIsLinear(Format format, String hex) {
        String line = IntStream.range(0, hex.length() / 2).mapToObj(i -> hex.substring(2 * i, 2 * i + 2))
                .map(unit -> String.valueOf((char) Integer.parseInt(unit, 16))).collect(Collectors.joining()) + "\n";
        assertLinear(length -> line.repeat(length / line.length()), format);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                article("torn readings, each another", Format.TEXT, length -> readings(length, "%c?%s)")),
                article("readings of words, each another", Format.TEXT, length -> readings(length, "%c北京(%sjīng)")),
                article("distinct lines", Format.TEXT, length -> lines(length, 30, "。\n")),
                article("lines of a scan", Format.TEXT, length -> lines(length, 12, "\n\n")),
                article("one line of Han", Format.TEXT, length -> mixed(length, "今年新闻報道了一些事情我們，。", 1)),
                article("one line of Latin", Format.TEXT, length -> mixed(length, "abcdefghij    .,", 1)),
                article("one word", Format.TEXT, length -> mixed(length, "abcdefghij", 1)),
                article("one long stutter", Format.TEXT, length -> mixed(64, "今年新闻報道abcdefg", 1).repeat(length / 64)),
                article("marks at random", Format.MARKDOWN, length -> mixed(length, "()[]<>&?*_'`#->\n !|漢語ab，。", 7)),
                article("inline marks", Format.MARKDOWN, length -> mixed(length, "[]()*_`a ", 8)),
                article("a title and little more", Format.HTML, length -> "<title>" + mixed(length, "ab 字", 3) + "</title>text"),
                article("a heading and little more", Format.MARKDOWN, length -> "# " + mixed(length, "ab 字", 3) + "\n\ntext"),
                article("front matter without end", Format.TEXT, length -> "---\n" + "a: b\n".repeat(length / 5)),
                article("a long tag", Format.HTML, length -> "<p " + mixed(length, "abcdef=\"' ", 5) + ">text"));
    }

    private static String readings(int length, String form) {
        String[] sounds = "qǐng bào zǎo shí hàn lǐ wén xué běi tiān rén guó dà zhōng shàng hǎi xīn jī qì mǎ".split(" ");
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(String.format(form, (char) (0x4E00 + random.nextInt(0x5000)), sounds[random.nextInt(sounds.length)]));
        }
        return text.toString();
    }

    /** Where a parser moves what stands in the wrong place, or gathers attributes of tags that come twice. */
    static Stream<Arguments> pages() {
        return Stream.of(
                article("text in a table", Format.HTML, length -> "<table>" + "x<br>".repeat(length / 5)),
                article("tables in tables", Format.HTML, length -> "<p><table>".repeat(length / 10)),
                article("bold that ends elsewhere", Format.HTML,
                        length -> "<b>".repeat(length / 14) + "text" + "</i></b>x".repeat(length / 14)),
                article("tags in a tag", Format.HTML, length -> "<a ".repeat(length / 3)),
                article("a body with ever more attributes", Format.HTML, length -> numbered("<body a%d=1>", length) + "text text"),
                article("a root with ever more attributes", Format.HTML, length -> numbered("<html a%d=1>", length) + "text text"));
    }

    private static String numbered(String tag, int length) {
        return IntStream.range(0, length / tag.length()).mapToObj(i -> tag.replace("%d", String.valueOf(i))).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void ofAPageIsLinear(String name, Format format, IntFunction<String> ofLength) {
        assertLinear(ofLength, format);
    }

    private static Arguments article(String name, Format format, IntFunction<String> ofLength) {
        return Arguments.of(name, format, ofLength);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void ofAnArticleIsLinear(String name, Format format, IntFunction<String> ofLength) {
        assertLinear(ofLength, format);
    }

    /** Measured again before it fails: a disturbance does not last, a square does. */
    private static void assertLinear(IntFunction<String> ofLength, Format format) {
        String few = ofLength.apply(SHORT);
        String many = ofLength.apply(TIMES * SHORT);
        Cost little = Cost.of(() -> clean(few, format)).least(Cost.of(() -> clean(few, format)));
        Cost much = Cost.of(() -> clean(many, format));
        for (int i = 1; i < TRIES && !linear(little, much, many.length()); i++) {
            little = Cost.of(() -> clean(few, format)).least(Cost.of(() -> clean(few, format)));
            much = much.least(Cost.of(() -> clean(many, format)));
        }
        if (!linear(little, much, many.length())) {
            fail(little + " for " + few.length() + " units, " + much + " for " + many.length());
        }
    }

    private static boolean linear(Cost little, Cost much, int length) {
        return much.seconds() < MOST_TIMES * little.seconds() && much.seconds() < MOST_SECONDS
                && much.bytes() < MOST_TIMES * little.bytes() && much.bytes() < MOST_BYTES * length;
    }

    private static void clean(String article, Format format) {
        try {
            assertTrue(TextCleaner.clean(article, format, null, null, 200).passages().size() > 0);
        } catch (ProblemException refused) {
            assertTrue(refused.problem() != null, "an answer too");
        }
    }

    private static String mixed(int length, String signs, long seed) {
        return new Random(seed).ints(length, 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
    }

    private static String lines(int length, int width, String end) {
        Random random = new Random(4);
        StringBuilder lines = new StringBuilder();
        while (lines.length() < length) {
            random.ints(width, 0x4E00, 0x5A00).forEach(lines::appendCodePoint);
            lines.append(end);
        }
        return lines.toString();
    }
}
