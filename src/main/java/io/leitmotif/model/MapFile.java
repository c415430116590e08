package io.leitmotif.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Weight;
import io.leitmotif.model.file.WeightFile;
import io.leitmotif.vector.AffineMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as a file: a safetensors file (github.com/huggingface/safetensors, "Format") with {@code linear.weight}, [out,
 * in], and {@code linear.bias}, [out], of 32 bits: what sentence-transformers calls a Dense module.
 */
public final class MapFile {

    private static final String WEIGHT = "linear.weight";
    private static final String BIAS = "linear.bias";

    private MapFile() {
    }

    /** The map as such a file. */
    public static byte[] write(AffineMap map) {
        int weights = map.inputs() * map.outputs() * Float.BYTES;
        int end = weights + map.outputs() * Float.BYTES;
        Map<String, Object> header = new LinkedHashMap<>();
        header.put(WEIGHT, tensor(0, weights, map.outputs(), map.inputs()));
        header.put(BIAS, tensor(weights, end, map.outputs()));
        byte[] json;
        try {
            json = new JsonMapper().writeValueAsString(header).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("numbers and names can be written", e);
        }
        ByteBuffer file = ByteBuffer.allocate(Long.BYTES + json.length + end).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(json.length).put(json);
        for (float value : map.weight()) {
            file.putFloat(value);
        }
        for (float value : map.bias()) {
            file.putFloat(value);
        }
        return file.array();
    }

    /**
     * Reads such a file; weights of 16 bits are read too.
     *
     * @param name what it is called, for what is said of it
     * @throws ModelException if it is damaged or has other weights
     */
    public static AffineMap read(byte[] bytes, String name) {
        try (WeightFile file = WeightFile.ofSafetensors(bytes)) {
            Weight weight = get(file, WEIGHT, 2);
            Weight bias = get(file, BIAS, 1);
            if (weight.height() != bias.height()) {
                throw new ModelException("its weight has " + weight.height() + " rows, its bias " + bias.height() + " values");
            }
            return new AffineMap(values(weight), values(bias));
        } catch (IOException | IllegalArgumentException | ModelException e) {
            throw new ModelException(name + " is no map: " + e.getMessage(), e);
        }
    }

    private static Weight get(WeightFile file, String name, int dimensions) {
        return file.find(name).filter(weight -> weight.shape().length == dimensions)
                .orElseThrow(() -> new ModelException("it has no " + name + " of " + dimensions + " dimensions"));
    }

    private static float[] values(Weight weight) {
        float[] values = new float[weight.height() * weight.width()];
        weight.rows().read(0, weight.height(), values);
        return values;
    }

    private static Map<String, Object> tensor(int from, int to, int... shape) {
        Map<String, Object> tensor = new LinkedHashMap<>(); // in this order always: the file's digest is its name
        tensor.put("dtype", "F32");
        tensor.put("shape", shape);
        tensor.put("data_offsets", List.of(from, to));
        return tensor;
    }
}
