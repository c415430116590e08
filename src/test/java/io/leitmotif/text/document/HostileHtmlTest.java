package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.TracedText;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the page takes less than eight times as long; quadratic would be sixteen. Processor time, not the clock's. */
class HostileHtmlTest {

    private static final int MEGABYTE = 1 << 20;
    private static final double RATIO = 8;
    /** Below this, in nanoseconds, what is measured is noise. */
    private static final double FLOOR = 50e6;

    static Stream<Named<IntFunction<String>>> pages() {
        return Stream.of(
                repeated("<div>"), repeated("<"), repeated("&"), repeated("<a b=\""), repeated("<p class=share>"),
                repeated("</p>"), repeated("<table><td>"), repeated("<a href=x>y"), repeated("<h2><a>b</a></h2><p>c</p>"),
                Named.of("deep <b>", size -> "<b>".repeat(size / 10) + "x"),
                Named.of("siblings", size -> "<div><p>One, two and three, and so on.</p></div>".repeat(size / 10)),
                Named.of("one text", size -> "<p>" + "word, word. ".repeat(size / 3)),
                Named.of("names", size -> "<p class='" + "a-share ".repeat(size / 8) + "'>x"),
                Named.of("styles", size -> "<p style='" + "display : ".repeat(size / 10) + "'>x"),
                Named.of("a title of separators", size -> "<title>" + "- | ".repeat(size / 4) + "</title><p>x"),
                Named.of("metas", size -> "<meta name=keywords content='a,b'>".repeat(size / 40) + "<p>x"),
                Named.of("JSON-LD", size -> "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\""
                        + "x".repeat(size) + "\"}</script><p>x"),
                Named.of("deep JSON-LD", size -> "<script type='application/ld+json'>" + "[".repeat(size) + "</script><p>x"),
                Named.of("links", size -> "<a href='/x'>Some link</a> ".repeat(size / 20)));
    }

    private static Named<IntFunction<String>> repeated(String thing) {
        return Named.of(thing, size -> "<p>x" + thing.repeat(size / thing.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void takeLinearTime(IntFunction<String> page) {
        read(page.apply(MEGABYTE / 8)); // warm
        double once = Math.min(read(page.apply(MEGABYTE / 4)), read(page.apply(MEGABYTE / 4)));
        double fourTimes = Math.min(read(page.apply(MEGABYTE)), read(page.apply(MEGABYTE)));
        assertTrue(fourTimes < RATIO * Math.max(once, FLOOR), fourTimes / 1e6 + " ms after " + once / 1e6 + " ms");
    }

    private static double read(String html) {
        TracedText traced = TracedText.of(html);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            HtmlReader.read(traced);
        } catch (ProblemException tooDeep) {
            assertTrue(tooDeep.getMessage().contains("levels deep"), tooDeep.getMessage());
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
