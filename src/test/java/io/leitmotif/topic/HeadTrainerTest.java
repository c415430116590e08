package io.leitmotif.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.vector.Embedding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads on points whose truth is known. */
class HeadTrainerTest {

    private static final int DIMENSION = 16;
    private static final Topic LEFT = new Topic("left", Map.of("en", "Left"), "", false);
    private static final Topic UP = new Topic("up", Map.of("en", "Up"), "", false);

    /** A point with noise everywhere and a signal in the first two coordinates. */
    private static Embedding point(Random random, boolean left, boolean up, double noise) {
        float[] values = new float[DIMENSION];
        for (int j = 0; j < DIMENSION; j++) {
            values[j] = (float) (noise * random.nextGaussian());
        }
        values[0] += left ? 1 : -1;
        values[1] += up ? 1 : -1;
        return Embedding.of(values);
    }

    private static List<EmbeddedExample> examples(double noise, int count) {
        Random random = new Random(5);
        List<EmbeddedExample> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean left = i % 2 == 0;
            boolean up = i % 3 == 0;
            Set<String> topics = left && up ? Set.of("left", "up") : left ? Set.of("left") : up ? Set.of("up") : Set.of();
            Embedding whole = point(random, left, up, noise);
            examples.add(new EmbeddedExample(topics, null, List.of(whole), whole));
        }
        return examples;
    }

    @Test
    void learnsEachTopicApart() {
        List<Head> heads = HeadTrainer.train(List.of(LEFT, UP), examples(0.3, 300));
        Random random = new Random(9);
        int wrong = 0;
        for (int i = 0; i < 100; i++) {
            boolean left = random.nextBoolean();
            boolean up = random.nextBoolean();
            Embedding text = point(random, left, up, 0.3);
            wrong += left == heads.get(0).score(text) >= heads.get(0).threshold() ? 0 : 1;
            wrong += up == heads.get(1).score(text) >= heads.get(1).threshold() ? 0 : 1;
        }
        assertTrue(wrong <= 4, wrong + " of 200 decisions are wrong");
    }

    @Test
    void scoresAreSharesOfBeingRight() {
        Head head = HeadTrainer.train(List.of(LEFT), examples(1.5, 2_000)).get(0);
        Random random = new Random(11);
        int[] right = new int[5];
        int[] all = new int[5];
        for (int i = 0; i < 20_000; i++) {
            boolean left = i % 2 == 0;
            double score = head.score(point(random, left, i % 3 == 0, 1.5));
            int bin = Math.min(4, (int) (score * 5));
            all[bin]++;
            right[bin] += left ? 1 : 0;
        }
        for (int bin = 0; bin < 5; bin++) {
            assertEquals((bin + 0.5) / 5, (double) right[bin] / all[bin], 0.11, "bin " + bin + " of " + all[bin]);
        }
    }

    @Test
    void theSameExamplesGiveTheSameHeads(@TempDir Path directory) throws Exception {
        Vocabulary vocabulary = new Vocabulary("v", List.of(LEFT), List.of(new Example("a", Set.of("left"), "en")));
        HeadStore one = new HeadStore(directory.resolve("1"), vocabulary, "e");
        HeadStore two = new HeadStore(directory.resolve("2"), vocabulary, "e");
        one.write(HeadTrainer.train(List.of(LEFT), examples(0.5, 100)));
        two.write(HeadTrainer.train(List.of(LEFT), examples(0.5, 100)));
        assertEquals(Files.readString(file(directory.resolve("1"))), Files.readString(file(directory.resolve("2"))));
    }

    @Test
    void storedHeadsAreReadBackOnlyForTheSameExamplesAndEncoder(@TempDir Path directory) {
        Vocabulary vocabulary = new Vocabulary("v", List.of(LEFT), List.of(new Example("a", Set.of("left"), "en")));
        Vocabulary changed = new Vocabulary("v", List.of(LEFT), List.of(new Example("b", Set.of("left"), "en")));
        List<Head> heads = HeadTrainer.train(List.of(LEFT), examples(0.5, 100));
        new HeadStore(directory, vocabulary, "e").write(heads);
        Embedding text = point(new Random(1), true, true, 0.5);
        List<Head> read = new HeadStore(directory, vocabulary, "e").read().orElseThrow();
        assertEquals(heads.get(0).score(text), read.get(0).score(text));
        assertTrue(new HeadStore(directory, vocabulary, "another").read().isEmpty());
        assertTrue(new HeadStore(directory, changed, "e").read().isEmpty());
    }

    @Test
    void storedHeadsThatAreBrokenAreLearntAnew(@TempDir Path directory) throws Exception {
        Vocabulary vocabulary = new Vocabulary("v", List.of(LEFT), List.of());
        HeadStore store = new HeadStore(directory, vocabulary, "e");
        store.write(HeadTrainer.train(List.of(LEFT), examples(0.5, 100)));
        Files.writeString(file(directory), "[{\"topicId\"");
        assertTrue(store.read().isEmpty());
    }

    @Test
    void aTopicWithoutExamplesCannotBeLearnt() {
        Topic unknown = new Topic("unknown", Map.of("en", "Unknown"), "", false);
        assertThrows(IllegalArgumentException.class,
                () -> HeadTrainer.train(List.of(unknown), examples(0.5, 100)));
    }

    private static Path file(Path directory) throws java.io.IOException {
        try (var files = Files.list(directory)) {
            return files.findFirst().orElseThrow();
        }
    }
}
