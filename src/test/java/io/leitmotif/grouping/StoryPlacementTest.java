package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.article.group.Story;
import io.leitmotif.article.group.StoryChange;
import io.leitmotif.article.group.StoryPages;
import io.leitmotif.intake.Intake;
import io.leitmotif.intake.Submission;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles as they come and go, each test in years of its own. */
@QuarkusTest
class StoryPlacementTest {

    @Inject
    Intake intake;

    @Inject
    Articles articles;

    @Inject
    StoryPlacement placement;

    @Inject
    StoryPages pages;

    /** Takes in one of the articles on an event. */
    private StoredArticle arrive(String event, int which, String date) throws IOException {
        return place(store(event, which, date), null);
    }

    private StoredArticle store(String event, int which, String date) throws IOException {
        String lines = new String(getClass().getResourceAsStream("/stories/events.jsonl").readAllBytes(),
                StandardCharsets.UTF_8);
        JsonNode given = lines.lines().map(StoryPlacementTest::json)
                .filter(line -> line.get("event").asText().equals(event)).toList().get(which);
        return intake.submit(new Submission(Document.of(given.get("content").asText(), Format.AUTO),
                new Metadata(given.get("title").asText(), null, null, Instant.parse(date + "T08:00:00Z"), null, List.of(),
                        null), null)).article();
    }

    private StoredArticle place(StoredArticle stored, UUID copyOf) {
        WholeArticle whole = articles.wholes(List.of(stored.id())).get(0);
        StoredArticle it = whole.article();
        QuarkusTransaction.requiringNew().run(() -> placement.place(new WholeArticle(new StoredArticle(it.id(),
                it.externalId(), it.metadata(), it.receivedAt(), it.summary(), it.topics(), it.embedding(), it.encoderId(),
                it.encoderRevision(), copyOf, it.storyId(), it.unknownShare()), whole.text(), whole.document())));
        return articles.require(stored.id());
    }

    private void remove(StoredArticle article) {
        QuarkusTransaction.requiringNew().run(() -> placement.remove(articles.require(article.id())));
        intake.remove(article.id());
    }

    private UUID storyOf(StoredArticle article) {
        return articles.require(article.id()).storyId();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    @Test
    void articlesOnOneEventShareAStoryWithItsDatesAndOthersBeginTheirOwn() throws IOException {
        StoredArticle late = arrive("hospital", 0, "1953-01-04");
        StoredArticle other = arrive("hospital two", 0, "1953-01-03");
        StoredArticle early = arrive("hospital", 1, "1953-01-02");
        assertEquals(late.storyId(), early.storyId());
        assertNotEquals(late.storyId(), other.storyId());
        assertEquals(Optional.of(new Story(late.storyId(), 2, early.date(), late.date())), pages.find(late.storyId()));
        assertEquals(early, place(early, null), "one that is in a story stays there");
        remove(early);
        assertEquals(Optional.of(new Story(late.storyId(), 1, late.date(), late.date())), pages.find(late.storyId()));
        remove(late);
        assertEquals(Optional.empty(), pages.find(late.storyId()), "a story without articles is removed");
    }

    @Test
    void anArticleThatIsCloseToTwoStoriesMakesThemOneAndTheyPartWhenItGoes() throws IOException {
        StoredArticle first = arrive("ferry", 1, "1951-01-01");
        StoredArticle second = arrive("ferry", 2, "1951-01-01");
        assertNotEquals(first.storyId(), second.storyId());
        StoredArticle bridge = arrive("ferry", 0, "1951-01-01");
        assertEquals(first.storyId(), bridge.storyId(), "the older id stays");
        assertEquals(first.storyId(), storyOf(second));
        assertEquals(Optional.empty(), pages.find(second.storyId()));
        assertEquals(Optional.of(first.storyId()), pages.mergedInto(second.storyId()));
        StoryChange merge = pages.changes(first.storyId()).get(0);
        assertEquals(new StoryChange(StoryChange.Kind.MERGE, second.storyId(), first.storyId(), 1, merge.at()), merge);
        remove(bridge);
        assertEquals(first.storyId(), storyOf(first), "the part with the earliest article keeps the id");
        assertNotEquals(first.storyId(), storyOf(second));
        assertNotEquals(second.storyId(), storyOf(second), "ids are not used again");
        StoryChange split = pages.changes(storyOf(second)).get(0);
        assertEquals(new StoryChange(StoryChange.Kind.SPLIT, first.storyId(), storyOf(second), 1, split.at()), split);
        assertEquals(List.of(merge, split), pages.changes(first.storyId()));
        assertEquals(1, pages.find(first.storyId()).orElseThrow().size());
    }

    @Test
    void timeParts() throws IOException {
        StoredArticle now = arrive("chip", 0, "1955-01-01");
        StoredArticle later = arrive("chip", 1, "1955-01-09");
        assertNotEquals(now.storyId(), later.storyId());
    }

    @Test
    void copiesShareAStoryHoweverFarApart() throws IOException {
        StoredArticle original = arrive("museum", 0, "1957-01-01");
        StoredArticle alone = store("museum two", 0, "1959-01-01");
        assertNotEquals(original.storyId(), alone.storyId());
        QuarkusTransaction.requiringNew().run(() -> placement.remove(alone));
        StoredArticle copy = place(alone, original.id());
        assertEquals(original.storyId(), copy.storyId());
    }
}
