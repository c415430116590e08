package io.leitmotif.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {

    @TempDir
    Path folder;

    private Path file(String header, int... words) throws Exception {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + 2 * words.length).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).put(json);
        for (int word : words) {
            bytes.putShort((short) word);
        }
        return Files.write(folder.resolve("model.safetensors"), bytes.array());
    }

    private static float[] read(Path file, String name) throws Exception {
        try (WeightFile weights = WeightFile.open(file, "model.safetensors")) {
            Weight weight = weights.find(name).orElseThrow();
            float[] values = new float[weight.height() * weight.width()];
            weight.rows().read(0, weight.height(), values);
            return values;
        }
    }

    /** IEEE 754-2019, table 3.5, and the halves around the smallest normal one. */
    @Test
    void halvesAreReadToTheLastBit() throws Exception {
        Path file = file("{\"a\":{\"dtype\":\"F16\",\"shape\":[3,3],\"data_offsets\":[0,18]}}",
                0x3c00, 0xc000, 0x7bff, 0x0400, 0x03ff, 0x0001, 0x8000, 0x7c00, 0x3555);
        assertArrayEquals(new float[] {1, -2, 65504, 0x1p-14f, 0x1p-14f - 0x1p-24f, 0x1p-24f, -0f, Float.POSITIVE_INFINITY, 0.33325195f},
                read(file, "a"));
    }

    @Test
    void bfloat16IsTheUpperHalfOfAFloat() throws Exception {
        Path file = file("{\"a\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[0,4]}}", 0x3f80, 0xc049);
        assertArrayEquals(new float[] {1, -3.140625f}, read(file, "a"));
    }

    @Test
    void someRowsAreReadFromTheirPlace() throws Exception {
        Path file = file("{\"b\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[0,2]},\"a\":{\"dtype\":\"BF16\",\"shape\":[3,2],\"data_offsets\":[2,14]}}",
                0, 0x3f80, 0x4000, 0x4040, 0x4080, 0x40a0, 0x40c0);
        try (WeightFile weights = WeightFile.open(file, "model.safetensors")) {
            float[] rows = new float[4];
            weights.find("a").orElseThrow().rows().read(1, 2, rows);
            assertArrayEquals(new float[] {3, 4, 5, 6}, rows);
        }
    }

    @Test
    void namesLoseTheModuleAroundTheEncoderAndTheNormsTheirOldNames() {
        assertEquals("encoder.layer.0.output.dense.bias", WeightFile.bare("roberta.encoder.layer.0.output.dense.bias"));
        assertEquals("embeddings.LayerNorm.weight", WeightFile.bare("bert.embeddings.LayerNorm.gamma"));
        assertEquals("encoder.layer.3.output.LayerNorm.bias", WeightFile.bare("0.auto_model.encoder.layer.3.output.LayerNorm.beta"));
        assertEquals("linear.weight", WeightFile.bare("linear.weight"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}     | it is cut off
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}     | of shape [2] has 4 bytes, not 8
            {"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}    | impossible
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}     | impossible
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}    | impossible
            {"a":{"dtype":"F32","shape":[1]}}                          | impossible
            {"a":{"dtype":"F32","shape":[70000,70000],"data_offsets":[0,4]}} | has 4 bytes, not 19600000000
            {"a":{"dtype":"F32","shape":[2147483647,2147483647],"data_offsets":[0,4]}} | impossible
            {"a":                                                      | no JSON
            """)
    void aFileThatSaysWhatCannotBeIsRefused(String header, String named) throws Exception {
        Path file = file(header, 1, 2);
        ModelException refused = assertThrows(ModelException.class, () -> WeightFile.open(file, "model.safetensors"));
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1, 100, 1L << 40, Long.MAX_VALUE})
    void aHeaderLongerThanTheFileIsRefused(long length) throws Exception {
        Path file = Files.write(folder.resolve("model.safetensors"), ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array());
        ModelException refused = assertThrows(ModelException.class, () -> WeightFile.open(file, "model.safetensors"));
        assertTrue(refused.getMessage().contains("no safetensors file"), refused.getMessage());
    }

    @Test
    void aDamagedHeaderIsRefusedOrReadButNeverReadPastItsEnd() throws Exception {
        byte[] whole = Files.readAllBytes(file("{\"a\":{\"dtype\":\"BF16\",\"shape\":[2,2],\"data_offsets\":[0,8]}}", 1, 2, 3, 4));
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Path file = Files.write(folder.resolve("model.safetensors"), damaged);
            try (WeightFile weights = WeightFile.open(file, "model.safetensors")) {
                weights.find("a").ifPresent(weight -> weight.rows().read(0, weight.height(), new float[weight.height() * weight.width()]));
            } catch (ModelException refused) {
                assertTrue(refused.getMessage().length() > 10, refused.getMessage());
            }
        }
    }

    @Test
    void anotherFormatIsNamed() {
        ModelException refused = assertThrows(ModelException.class, () -> WeightFile.open(folder, "pytorch_model.bin"));
        assertEquals("it is neither .safetensors nor .onnx", refused.getMessage());
    }
}
