package io.leitmotif.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void hasLengthOneWhateverItWasMadeFrom() {
        Embedding embedding = Embedding.of(new float[] {3, 4});
        assertEquals(1, embedding.dot(embedding), 1e-6);
        assertEquals(0.6f, embedding.toArray()[0], 1e-6);
    }

    @Test
    void dotIsTheCosine() {
        assertEquals(0, Embedding.of(new float[] {1, 0}).dot(Embedding.of(new float[] {0, 5})), 1e-9);
        assertEquals(-1, Embedding.of(new float[] {1, 1}).dot(Embedding.of(new float[] {-2, -2})), 1e-6);
        assertEquals(Math.sqrt(0.5), Embedding.of(new float[] {1, 0}).dot(Embedding.of(new float[] {3, 3})), 1e-6);
    }

    @Test
    void meanIsTheDirectionBetween() {
        Embedding mean = Embedding.mean(List.of(Embedding.of(new float[] {1, 0}), Embedding.of(new float[] {0, 9})));
        assertEquals(Embedding.of(new float[] {1, 1}), mean);
    }

    @Test
    void bytesBringBackTheSameBits() {
        Embedding embedding = Embedding.of(new float[] {0.1f, -0.7f, 1e-8f, 42});
        assertEquals(embedding, Embedding.fromBytes(embedding.toBytes()));
        assertEquals(16, embedding.toBytes().length);
    }

    @Test
    void arraysAreCopiedInAndOut() {
        float[] given = {1, 0};
        Embedding embedding = Embedding.of(given);
        given[0] = 7;
        embedding.toArray()[1] = 7;
        assertEquals(Embedding.of(new float[] {1, 0}), embedding);
    }

    @Test
    void refusesWhatHasNoDirection() {
        for (float[] bad : new float[][] {{}, {0, 0}, {Float.NaN, 1}, {Float.POSITIVE_INFINITY, 1}}) {
            assertThrows(IllegalArgumentException.class, () -> Embedding.of(bad));
        }
        assertThrows(IllegalArgumentException.class, () -> Embedding.fromBytes(new byte[7]));
        assertThrows(IllegalArgumentException.class, () -> Embedding.fromBytes(new byte[8]));
        assertThrows(IllegalArgumentException.class, () -> Embedding.mean(List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> Embedding.of(new float[] {1}).dot(Embedding.of(new float[] {1, 0})));
    }
}
