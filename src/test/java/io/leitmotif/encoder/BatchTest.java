package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void aWindowIsFilledUpTo16TokensAndABatchTo64() {
        Batch batch = new Batch(List.of(new Window(0, 0, new long[3]), new Window(0, 0, new long[17]), new Window(1, 0, new long[48])));
        assertEquals(3 + 17 + 48, batch.length());
        assertEquals(16 + 32 + 48, batch.tokens());
        assertEquals(128, batch.computed());
    }

    @Test
    void aFullWindowIsNotFilledUp() {
        Batch batch = new Batch(List.of(new Window(0, 0, new long[512])));
        assertEquals(512, batch.length());
        assertEquals(512, batch.computed());
    }
}
