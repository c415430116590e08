package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.vector.AffineMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MapFileTest {

    private static final AffineMap MAP = new AffineMap(new float[] {1, 2, 3, 4, 5, 6}, new float[] {7, 8});

    private static String refused(byte[] file) {
        return assertThrows(ModelException.class, () -> MapFile.read(file, "de.safetensors")).getMessage();
    }

    /** A file with this header and so many bytes of zeros. */
    private static byte[] file(String header, int bytes) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + json.length + bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).put(json).array();
    }

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(MAP, MapFile.read(MapFile.write(MAP), "de.safetensors"));
    }

    @Test
    void theSameMapIsTheSameFile() {
        assertEquals("{\"linear.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
                + "\"linear.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[24,32]}}",
                new String(MapFile.write(MAP), 8, MapFile.write(MAP).length - 8 - 32, StandardCharsets.UTF_8));
    }

    @Test
    void aMapCutOffAnywhereIsRefused() {
        byte[] whole = MapFile.write(MAP);
        for (int length = 0; length < whole.length; length++) {
            assertTrue(refused(Arrays.copyOf(whole, length)).startsWith("de.safetensors is no map: "));
        }
    }

    @Test
    void otherWeightsAreRefused() {
        assertEquals("de.safetensors is no map: it has no linear.weight of 2 dimensions",
                refused(file("{\"linear.bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 4)));
        assertEquals("de.safetensors is no map: its weight has 2 rows, its bias 1 values",
                refused(file("{\"linear.weight\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]},"
                        + "\"linear.bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}", 12)));
    }
}
