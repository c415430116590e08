package io.leitmotif.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.api.topic.OwnData;
import io.leitmotif.article.Articles;
import io.leitmotif.article.NewArticle;
import io.leitmotif.article.group.Copies;
import io.leitmotif.article.group.GroupingLock;
import io.leitmotif.index.Indexing;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What it costs to find an article's copies and its story among more and more others. Takes minutes and is run by name:
 * {@code mvn test -Dtest=GroupingScale -Dleitmotif.scale=20000}. Vectors lie in clusters of a hundred; texts of
 * 480 characters are put together at random from pieces of the topics' examples; one in twenty is a copy.
 */
@QuarkusTest
@TestProfile(OwnData.class)
class GroupingScale {

    private static final int STEP = 100;
    private static final int PIECES = 60;
    private static final int PIECE = 8;
    private static final int COPIED = 20;
    /** A busy service's; with 1,000 a day no article is compared with more than 28,000 for its story. */
    private static final Duration BETWEEN = Duration.ofDays(1).dividedBy(1_000);
    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

    @Inject
    Articles articles;

    @Inject
    Indexing indexing;

    @Inject
    GroupingLock lock;

    @Inject
    Copies stored;

    @Inject
    CopyPlacement copies;

    @Inject
    StoryPlacement stories;

    @Inject
    Scheduler scheduler;

    private final Random random = new Random(42);
    private final List<String> written = new ArrayList<>();
    private final List<float[]> centres = new ArrayList<>();
    private long ofCopies;
    private long ofStories;

    @Test
    void costOfAnArticleAmongMoreAndMore() throws IOException {
        scheduler.pause();
        String pieces = examples();
        int most = Integer.getInteger("leitmotif.scale", 2_000);
        for (int count = STEP; count <= most; count += STEP) {
            List<UUID> some = new ArrayList<>();
            for (int i = 0; i < STEP; i++) {
                some.add(store(text(pieces)));
            }
            indexing.addAll(some);
            ofCopies = 0;
            ofStories = 0;
            some.forEach(this::place);
            if (count <= 1_000 && count % 500 == 0 || count % 1_000 == 0) {
                System.out.printf(Locale.ROOT, "%,d articles: copies %.1f, stories %.1f CPU ms each%n", count,
                        ofCopies / 1e6 / STEP, ofStories / 1e6 / STEP);
            }
        }
    }

    private void place(UUID id) {
        lock.alone(() -> {
            long start = cpu();
            copies.place(id);
            long between = cpu();
            articles.wholes(List.of(id)).forEach(stories::place);
            stored.markGrouped(id);
            ofCopies += between - start;
            ofStories += cpu() - between;
            return id;
        });
    }

    private UUID store(String text) {
        Embedding place = place();
        String beginning = text.substring(0, Math.min(Passage.LONGEST, text.length()));
        EmbeddedDocument document = new EmbeddedDocument(null,
                List.of(new EmbeddedPassage(new Passage(beginning, 0, text.length()), place)), place, "zh-Hans");
        Metadata about = new Metadata(text.substring(0, 24), null, null, START.plus(BETWEEN.multipliedBy(written.size())),
                null, List.of(), "zh-Hans");
        return articles.save(new NewArticle(null, Sha256.of(text), about, text.substring(0, 100), "text", text, text,
                List.of(), document, "e", "r", "ef".repeat(32), 0)).article().id();
    }

    private Embedding place() {
        if (written.size() % 100 == 1) {
            centres.add(vector(new float[512], 1));
        }
        return Embedding.of(vector(centres.get(random.nextInt(centres.size())), 0.7));
    }

    private float[] vector(float[] centre, double spread) {
        float[] vector = centre.clone();
        for (int j = 0; j < vector.length; j++) {
            vector[j] += (float) (spread * random.nextGaussian());
        }
        return vector;
    }

    private String text(String pieces) {
        StringBuilder text = new StringBuilder();
        if (written.size() > COPIED && random.nextInt(COPIED) == 0) {
            text.append(written.get(written.size() - 1 - random.nextInt(COPIED))).append("（转载）").append(written.size());
        } else {
            for (int i = 0; i < PIECES; i++) {
                int at = random.nextInt(pieces.length() - PIECE);
                text.append(pieces, at, at + PIECE);
            }
        }
        written.add(text.toString());
        return text.toString();
    }

    private static String examples() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("models/topics/examples"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("chinese")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    all.append(new ObjectMapper().readTree(line).get("text").asText());
                }
            }
        }
        return all.toString().replaceAll("[\\p{Cs}\\s]", "");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
