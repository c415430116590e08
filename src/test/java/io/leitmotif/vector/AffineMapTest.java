package io.leitmotif.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AffineMapTest {

    /** (x, y) becomes (y, -x, 1). */
    private static final AffineMap TURN = new AffineMap(new float[] {0, 1, -1, 0, 0, 0}, new float[] {0, 0, 1});

    @Test
    void itMultipliesAddsAndScalesToLengthOne() {
        float[] place = TURN.apply(Embedding.of(new float[] {3, 4})).toArray();
        float root = (float) Math.sqrt(2);
        assertArrayEquals(new float[] {0.8f / root, -0.6f / root, 1 / root}, place, 1e-6f);
        assertEquals(2, TURN.inputs());
        assertEquals(3, TURN.outputs());
    }

    @Test
    void weightAndBiasComeOutAsTheyWentIn() {
        assertArrayEquals(new float[] {0, 1, -1, 0, 0, 0}, TURN.weight());
        assertArrayEquals(new float[] {0, 0, 1}, TURN.bias());
        assertEquals(TURN, new AffineMap(TURN.weight(), TURN.bias()));
        assertNotEquals(TURN, new AffineMap(TURN.weight(), new float[] {0, 0, 2}));
    }

    @Test
    void theArraysAreItsOwn() {
        float[] weight = {1};
        float[] bias = {1};
        AffineMap map = new AffineMap(weight, bias);
        weight[0] = 9;
        bias[0] = 9;
        map.weight()[0] = 9;
        map.bias()[0] = 9;
        assertEquals(new AffineMap(new float[] {1}, new float[] {1}), map);
    }

    @Test
    void anotherDimensionIsRefused() {
        Embedding three = Embedding.of(new float[] {1, 1, 1});
        assertEquals("a map of 2 dimensions was given 3",
                assertThrows(IllegalArgumentException.class, () -> TURN.apply(three)).getMessage());
    }

    @Test
    void whatMakesNoMapIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new AffineMap(new float[5], new float[2]));
        assertThrows(IllegalArgumentException.class, () -> new AffineMap(new float[0], new float[2]));
        assertThrows(IllegalArgumentException.class, () -> new AffineMap(new float[2], new float[0]));
        assertThrows(IllegalArgumentException.class, () -> new AffineMap(new float[] {Float.NaN}, new float[1]));
        assertThrows(IllegalArgumentException.class, () -> new AffineMap(new float[1], new float[] {Float.POSITIVE_INFINITY}));
    }

    @Test
    void whatIsMappedToNothingIsRefused() {
        AffineMap nothing = new AffineMap(new float[] {0}, new float[] {0});
        assertThrows(IllegalArgumentException.class, () -> nothing.apply(Embedding.of(new float[] {1})));
    }
}
