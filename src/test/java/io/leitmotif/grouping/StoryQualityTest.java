package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.index.Likeness;
import io.leitmotif.intake.ArticleReader;
import io.leitmotif.intake.Reading;
import io.leitmotif.intake.Submission;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.text.Format;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Stories by B-cubed (Bagga and Baldwin, 1998) over random orders of arrival, all articles on one day: a table of what
 * thresholds give, by which {@link StoryRule} chose, and floors.
 */
@QuarkusTest
class StoryQualityTest {

    /** What is one story in dev_related.jsonl. */
    private static final Set<String> ONE_STORY = Set.of("same-event", "near-duplicate", "translation");
    private static final int ORDERS = 20;
    private static final double LEAST_F1 = 0.97;
    private static final double LEAST_F1_OF_GROUPED = 0.90;
    private static final double LEAST_PRECISION_ACROSS = 0.98;
    /** 0.41 if every article were a story of its own. */
    private static final double LEAST_RECALL_ACROSS = 0.50;

    @Inject
    ArticleReader reader;

    @Test
    void storiesOfRealArticlesAreRight() throws IOException {
        Map<String, String> groups = groups();
        List<StoryMember> articles = new ArrayList<>();
        Map<UUID, String> events = new HashMap<>();
        for (JsonNode article : DevelopmentSet.articles().values()) {
            String id = article.get("id").asText();
            StoryMember member = read(article.get("title").asText(), article.get("text").asText());
            articles.add(member);
            events.put(member.id(), groups.getOrDefault(id, id));
        }
        table("dev.jsonl", articles, events);
        StoryArrivals.Figures figures = arrive(articles, events, StoryRule.LINK, StoryRule.BODY);
        assertTrue(figures.all().f1() >= LEAST_F1, "B-cubed F1 is " + figures.all().f1());
        assertTrue(figures.grouped().f1() >= LEAST_F1_OF_GROUPED,
                "B-cubed F1 of articles in groups is " + figures.grouped().f1());
    }

    @Test
    void storiesInEightLanguagesAreRight() throws IOException {
        List<StoryMember> articles = new ArrayList<>();
        Map<UUID, String> events = new HashMap<>();
        read("events.jsonl", articles, events);
        table("events.jsonl", articles, events);
        StoryArrivals.Figures figures = arrive(articles, events, StoryRule.LINK, StoryRule.BODY);
        assertTrue(figures.all().f1() >= LEAST_F1, "B-cubed F1 is " + figures.all().f1());
    }

    /** Each event is told in several languages, and beside it others on the same people and in the same words. */
    @Test
    void someStoriesCrossLanguages() throws IOException {
        List<StoryMember> articles = new ArrayList<>();
        Map<UUID, String> events = new HashMap<>();
        read("languages.jsonl", articles, events);
        table("languages.jsonl", articles, events);
        StoryArrivals.Figures figures = arrive(articles, events, StoryRule.LINK, StoryRule.BODY);
        assertTrue(figures.all().precision() >= LEAST_PRECISION_ACROSS, "B-cubed precision is " + figures.all().precision());
        assertTrue(figures.grouped().recall() >= LEAST_RECALL_ACROSS, "B-cubed recall is " + figures.grouped().recall());
    }

    private void read(String resource, List<StoryMember> articles, Map<UUID, String> events) throws IOException {
        byte[] lines = getClass().getResourceAsStream("/stories/" + resource).readAllBytes();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
            JsonNode article = new ObjectMapper().readTree(line);
            StoryMember member = read(article.get("title").asText(), article.get("content").asText());
            articles.add(member);
            events.put(member.id(), article.get("event").asText());
        }
    }

    /** The name of the story of each article that is in one with others. */
    private static Map<String, String> groups() throws IOException {
        Path related = Path.of("../shared/eval/dev_related.jsonl");
        assumeTrue(Files.exists(related), related + " is not there");
        Map<String, String> groups = new HashMap<>();
        for (String line : Files.readAllLines(related)) {
            JsonNode query = new ObjectMapper().readTree(line);
            if (query.get("strength").asText().equals("strong") && ONE_STORY.contains(query.get("kind").asText())) {
                groups.put(query.get("query_id").asText(), query.get("group").asText());
            }
        }
        return groups;
    }

    private static void table(String name, List<StoryMember> articles, Map<UUID, String> events) {
        StringBuilder table = new StringBuilder("\nstories of " + name + ", B-cubed   precision  recall     F1"
                + "   of the grouped  precision  recall     F1\n");
        for (double link = 0.36; link < 0.57; link += 0.02) {
            for (double body : new double[] {0.8 * link, link}) {
                StoryArrivals.Figures figures = arrive(articles, events, link, body);
                table.append(String.format(Locale.ROOT, "link %.2f body %.2f %22.3f %7.3f %6.3f %26.3f %7.3f %6.3f%n",
                        link, body, figures.all().precision(), figures.all().recall(), figures.all().f1(),
                        figures.grouped().precision(), figures.grouped().recall(), figures.grouped().f1()));
            }
        }
        System.out.println(table);
    }

    private static StoryArrivals.Figures arrive(List<StoryMember> articles, Map<UUID, String> events, double link,
            double body) {
        StoryRule rule = new StoryRule(Duration.ofDays(14), link, body);
        return StoryArrivals.figures(articles, events, rule, ORDERS);
    }

    private StoryMember read(String title, String text) {
        Reading read = reader.read(Submission.of(text, Format.AUTO, title));
        return new StoryMember(UUID.randomUUID(), null, Instant.EPOCH, Likeness.of(read.document()),
                StoryWords.of(read.clean().metadata().title(), read.clean().summary()));
    }
}
