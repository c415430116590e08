package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.document.HtmlReader;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.trace.TracedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages built the way many kinds of sites build theirs, with what a reader would call the article. */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    /** Readability4J 1.0.8 has a mean of 0.933 here, and 0.509 for the worst. */
    private static final double MEAN = 0.99;
    private static final double WORST = 0.94;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", "")).sorted().toList();
        }
    }

    private static String html(String page) throws IOException {
        return Files.readString(PAGES.resolve(page + ".html"));
    }

    private static CleanText clean(String page) throws IOException {
        return TextCleaner.clean(html(page), Format.HTML, null, null, 200);
    }

    @Test
    void theArticleIsFoundAndNothingElse() throws IOException {
        List<String> worse = new ArrayList<>();
        double sum = 0;
        for (String page : pages()) {
            double f1 = Likeness.of(clean(page).text(), Files.readString(PAGES.resolve(page + ".txt")));
            sum += f1;
            if (f1 < WORST) {
                worse.add(page + " " + f1);
            }
        }
        assertEquals(List.of(), worse);
        assertTrue(sum / pages().size() >= MEAN, "mean " + sum / pages().size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePageSaysAboutItselfIsRead(String page) throws IOException {
        Properties expected = new Properties();
        expected.load(Files.newBufferedReader(PAGES.resolve(page + ".properties")));
        Metadata said = HtmlReader.read(TracedText.of(html(page))).metadata();
        assertAll(() -> assertEquals(expected.getProperty("title"), said.title()),
                () -> assertEquals(expected.getProperty("author"), said.author()),
                () -> assertEquals(expected.getProperty("source"), said.source()),
                () -> assertEquals(expected.getProperty("publishedAt", "null"), String.valueOf(said.publishedAt())),
                () -> assertEquals(expected.getProperty("url"), said.url()),
                () -> assertEquals(expected.getProperty("tags", ""), String.join(",", said.tags())),
                () -> assertEquals(expected.getProperty("language"), said.language()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPassageComesFromItsPlace(String page) throws IOException {
        String html = html(page);
        for (Passage passage : clean(page).passages()) {
            String source = html.substring(passage.start(), passage.end());
            String first = passage.text().substring(0, 1);
            assertTrue(source.startsWith(first) || source.startsWith("&"), passage + " does not start " + source);
        }
    }
}
