package io.leitmotif.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxWeightsTest {

    private static byte[] file;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = ModelFiles.open("bge-small-zh-v1.5.onnx")) {
            file = in.readAllBytes();
        }
    }

    @Test
    void matricesHaveTheNameOfTheNodeThatMultipliesByThemAndPyTorchsLayout() {
        OnnxWeights weights = OnnxWeights.of(ByteBuffer.wrap(file));
        assertArrayEquals(new int[] {2048, 512}, weights.find("encoder.layer.3.intermediate.dense.weight").orElseThrow().shape());
        assertArrayEquals(new int[] {512}, weights.find("encoder.layer.0.output.LayerNorm.bias").orElseThrow().shape());
        assertArrayEquals(new int[] {21128, 512}, weights.find("embeddings.word_embeddings.weight").orElseThrow().shape());
        assertTrue(weights.find("encoder.layer.4.output.dense.weight").isEmpty());
    }

    @Test
    void aFileCutOffAnywhereIsRefusedWithTheByteWhereItEnds() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int length = i < 100 ? i : random.nextInt(file.length);
            ModelException refused = assertThrows(ModelException.class,
                    () -> OnnxWeights.of(ByteBuffer.wrap(file, 0, length)), () -> "cut at " + length);
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
            assertThrows(ModelException.class, () -> OnnxWeights.of(ByteBuffer.wrap(damaged)));
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThrows(ModelException.class, () -> OnnxGraph.read(ByteBuffer.wrap("{\"not\": \"onnx\"}".getBytes())));
        assertThrows(ModelException.class, () -> OnnxGraph.read(ByteBuffer.allocate(0)));
    }
}
