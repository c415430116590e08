package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxGraphTest {

    private static byte[] file;

    @BeforeAll
    static void read() throws Exception {
        file = ModelFolders.resource("bge-small-zh-v1.5.onnx");
    }

    @Test
    void theBundledModelIsABertOfFourLayersAndEightHeads() {
        BertWeights bert = BertWeights.of(OnnxGraph.read(ByteBuffer.wrap(file)));
        assertEquals(4, bert.layers());
        assertEquals(8, bert.heads());
        assertEquals(512, bert.hidden());
        assertEquals(1e-12, bert.epsilon(), 1e-18);
        assertArrayEquals(new int[] {2048, 512}, bert.get("encoder.layer.3.intermediate.dense.weight").shape());
    }

    @Test
    void aFileCutOffAnywhereIsRefusedWithTheByteWhereItEnds() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int length = i < 100 ? i : random.nextInt(file.length);
            ModelException refused = assertThrows(ModelException.class,
                    () -> BertWeights.of(OnnxGraph.read(ByteBuffer.wrap(file, 0, length))), () -> "cut at " + length);
            assertTrue(refused.getMessage().matches("at byte \\d+: .*|there is no ONNX graph in it"), refused.getMessage());
        }
    }

    @Test
    void aDamagedFileIsRefusedOrReadButNeverReadPastItsEnd() {
        Random random = new Random(2);
        byte[] head = Arrays.copyOf(file, 4096);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = head.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThrows(ModelException.class, () -> BertWeights.of(OnnxGraph.read(ByteBuffer.wrap(damaged))));
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThrows(ModelException.class, () -> OnnxGraph.read(ByteBuffer.wrap("{\"not\": \"onnx\"}".getBytes())));
        assertThrows(ModelException.class, () -> OnnxGraph.read(ByteBuffer.allocate(0)));
    }
}
