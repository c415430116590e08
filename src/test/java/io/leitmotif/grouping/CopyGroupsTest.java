package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.NewArticle;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.group.Copies;
import io.leitmotif.article.group.GroupingLock;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups of copies in the database, as articles come and go. */
@QuarkusTest
class CopyGroupsTest {

    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");
    private static final Embedding EMBEDDING = embedding();

    @Inject
    Articles articles;

    @Inject
    Grouping grouping;

    @Inject
    GroupingLock lock;

    @Inject
    Copies copies;

    @Inject
    CopyPlacement placement;

    @Inject
    Scheduler scheduler;

    private final Set<UUID> stored = new HashSet<>();

    /** An article that is not stored yet. */
    private record Draft(String text, Instant publishedAt) {
    }

    private static Embedding embedding() {
        float[] vector = new float[512];
        vector[3] = 1;
        return Embedding.of(vector);
    }

    /** A text that no other one resembles. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
        }
        return text.toString();
    }

    private UUID store(Draft draft) {
        EmbeddedDocument document = new EmbeddedDocument(null, List.of(new EmbeddedPassage(new Passage(draft.text(), 0,
                draft.text().length()), EMBEDDING)), EMBEDDING, "zh-Hans");
        Metadata metadata = new Metadata(null, null, null, draft.publishedAt(), null, List.of(), "zh-Hans");
        UUID id = articles.save(new NewArticle(null, Sha256.of(draft.text()), metadata, "摘要", "text", draft.text(),
                draft.text(), List.of(), document, "e", "r", "ef".repeat(32), 0)).article().id();
        stored.add(id);
        return id;
    }

    private UUID place(Draft draft) {
        UUID id = store(draft);
        grouping.place(id);
        return id;
    }

    private UUID originalOf(UUID id) {
        return articles.find(id).map(StoredArticle::duplicateOf).orElse(null);
    }

    private void remove(UUID id) {
        assertTrue(grouping.remove(id));
        stored.remove(id);
    }

    @BeforeEach
    void nobodyElsePlaces() {
        scheduler.pause();
    }

    @AfterEach
    void leaveNothing() {
        scheduler.resume();
        stored.forEach(grouping::remove);
    }

    /** Chains of overlapping pieces of one text, some with a date; the groups they are in depend on who is there. */
    private static List<Draft> drafts(Random random) {
        List<Draft> drafts = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            String text = text(random, 400);
            for (int i = 0; i < 4; i++) {
                String piece = text.substring(i * 12, i * 12 + 200 + random.nextInt(50));
                drafts.add(new Draft(piece, random.nextBoolean() ? null : START.plus(Duration.ofDays(random.nextInt(50)))));
            }
        }
        return drafts;
    }

    /** Every text with that of its original. */
    private Map<String, String> groups(Map<UUID, Draft> all) {
        Map<String, String> groups = new HashMap<>();
        all.forEach((id, draft) -> {
            UUID original = originalOf(id);
            groups.put(draft.text(), original == null ? draft.text() : all.get(original).text());
        });
        return groups;
    }

    @Test
    void groupsAreTheSameInWhateverOrderArticlesComeAndGo() {
        long copied = 0;
        for (int round = 0; round < 5; round++) {
            Random random = new Random(round);
            List<Draft> staying = drafts(random);
            List<Draft> passing = new ArrayList<>();
            for (int i = staying.size() - 1; i >= 0; i -= 3) {
                passing.add(staying.remove(i));
            }
            Map<String, String> expected = null;
            for (int order = 0; order < 4; order++) {
                Map<UUID, Draft> there = new HashMap<>();
                List<Draft> coming = new ArrayList<>(staying);
                if (order > 0) {
                    coming.addAll(passing);
                }
                Collections.shuffle(coming, random);
                List<UUID> going = new ArrayList<>();
                for (Draft draft : coming) {
                    UUID id = place(draft);
                    there.put(id, draft);
                    if (passing.contains(draft)) {
                        going.add(id);
                    }
                    if (random.nextInt(4) == 0 && !going.isEmpty()) {
                        UUID gone = going.remove(random.nextInt(going.size()));
                        there.remove(gone);
                        remove(gone);
                    }
                }
                for (UUID gone : going) {
                    there.remove(gone);
                    remove(gone);
                }
                Map<String, String> groups = groups(there);
                copied += groups.entrySet().stream().filter(entry -> !entry.getKey().equals(entry.getValue())).count();
                if (expected != null) {
                    assertEquals(expected, groups, "round " + round + ", order " + order);
                }
                expected = groups;
                there.keySet().forEach(this::remove);
            }
        }
        assertTrue(copied >= 60, copied + " copies");
    }

    @Test
    void eightThreadsAtOnceDecideAsOneWould() throws Exception {
        Random random = new Random(1);
        String text = text(random, 300);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            drafts.add(new Draft(text.substring(0, 300 - i % 20) + text(random, 3), START.plusSeconds(random.nextInt(9999))));
        }
        ExecutorService callers = Executors.newFixedThreadPool(8);
        Map<UUID, Draft> there = new HashMap<>();
        try {
            Map<Future<UUID>, Draft> placing = new HashMap<>();
            drafts.forEach(draft -> placing.put(callers.submit(() -> place(draft)), draft));
            for (Map.Entry<Future<UUID>, Draft> one : placing.entrySet()) {
                there.put(one.getKey().get(), one.getValue());
            }
        } finally {
            callers.shutdown();
        }
        Instant earliest = drafts.stream().map(Draft::publishedAt).min(Instant::compareTo).orElseThrow();
        Set<String> originals = new HashSet<>(groups(there).values());
        assertEquals(1, originals.size());
        assertTrue(there.values().stream().anyMatch(draft -> draft.publishedAt().equals(earliest)
                && originals.contains(draft.text())));
    }

    @Test
    void anEarlierOneThatComesLaterIsTheOriginalOfAll() {
        String text = text(new Random(1), 200);
        UUID second = place(new Draft(text + "二", START.plusSeconds(2)));
        UUID third = place(new Draft(text + "三", START.plusSeconds(3)));
        assertNull(originalOf(second));
        assertEquals(second, originalOf(third));
        UUID first = place(new Draft(text + "一", START.plusSeconds(1)));
        assertNull(originalOf(first));
        assertEquals(first, originalOf(second));
        assertEquals(first, originalOf(third));
    }

    @Test
    void whenTheOriginalGoesTheNextIsOneAndWhatItHeldTogetherParts() {
        String text = text(new Random(1), 400);
        UUID left = place(new Draft(text.substring(0, 200), START.plusSeconds(1)));
        UUID right = place(new Draft(text.substring(80, 280), START.plusSeconds(2)));
        UUID rightAgain = place(new Draft(text.substring(81, 281), START.plusSeconds(3)));
        assertNull(originalOf(right), "so far apart they are no copies");
        UUID middle = place(new Draft(text.substring(40, 240), START));
        assertEquals(List.of(middle, middle, middle), List.of(originalOf(left), originalOf(right), originalOf(rightAgain)));
        remove(middle);
        assertNull(originalOf(left));
        assertNull(originalOf(right));
        assertEquals(right, originalOf(rightAgain));
    }

    @Test
    void whatIsNotThereIsNotRemoved() {
        assertFalse(grouping.remove(UUID.randomUUID()));
    }

    @Test
    void anArticleThatCouldNotBePlacedIsMadeUpFor() {
        String text = text(new Random(1), 200);
        UUID first = place(new Draft(text + "一", START));
        UUID second = store(new Draft(text + "二", START.plusSeconds(1)));
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        new Grouping(articles, lock, copies, placement, null, new BackgroundJobs(), metrics).place(second);
        assertEquals(1, metrics.counter("leitmotif.grouping.failures").count());
        assertNull(originalOf(second));
        grouping.catchUp();
        assertEquals(first, originalOf(second));
        grouping.place(second);
        assertEquals(first, originalOf(second), "again changes nothing");
    }

    @Test
    void catchingUpEndsThoughNothingSucceeds() {
        UUID waiting = store(new Draft(text(new Random(1), 50), START));
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        new Grouping(articles, lock, copies, placement, null, new BackgroundJobs(), metrics).catchUp();
        assertTrue(metrics.counter("leitmotif.grouping.failures").count() <= 100);
        assertTrue(copies.notGrouped(null, 10_000).contains(waiting));
    }
}
