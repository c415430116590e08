package io.leitmotif.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes folders as they come from the Hugging Face hub, with random weights. */
public final class HubWriter {

    private static final JsonMapper JSON = new JsonMapper();

    /** A tensor by its shape; its values are drawn again whenever they are asked for. */
    public record Tensor(int[] shape, long seed, float mean, float deviation) {
        public int size() {
            return Arrays.stream(shape).reduce(1, Math::multiplyExact);
        }

        public float[] values() {
            Random random = new Random(seed);
            float[] values = new float[size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = mean + deviation * (random.nextFloat() + random.nextFloat() - 1) * 2.45f;
            }
            return values;
        }
    }

    private HubWriter() {}

    /** Writes the folder {@code parent/id} and answers it. */
    public static Path write(Path parent, HubShape shape) throws Exception {
        Path folder = Files.createDirectories(parent.resolve(shape.id()));
        write(folder, "config.json", config(shape));
        write(folder, "sentence_bert_config.json", Map.of("max_seq_length", shape.maxLength(), "do_lower_case", false));
        write(folder, "tokenizer_config.json", Map.of("model_max_length", 1e30));
        write(folder, "1_Pooling/config.json", Map.of("word_embedding_dimension", shape.hidden(), "pooling_mode_cls_token", shape.cls(),
                "pooling_mode_mean_tokens", !shape.cls(), "pooling_mode_max_tokens", false));
        String[] modules = shape.projection() > 0 ? new String[] {"Transformer", "Pooling", "Dense", "Normalize"}
                : new String[] {"Transformer", "Pooling", "Normalize"};
        List<Map<String, Object>> steps = new java.util.ArrayList<>();
        for (int i = 0; i < modules.length; i++) {
            steps.add(Map.of("idx", i, "name", Integer.toString(i), "path", i == 0 ? "" : i + "_" + modules[i],
                    "type", "sentence_transformers.models." + modules[i]));
        }
        write(folder, "modules.json", steps);
        if (shape.projection() > 0) {
            write(folder, "2_Dense/config.json", Map.of("in_features", shape.hidden(), "out_features", shape.projection(), "bias", true,
                    "activation_function", "torch.nn.modules.activation.Tanh"));
            safetensors(folder.resolve("2_Dense/model.safetensors"), projection(shape), "");
        }
        Files.write(folder.resolve("tokenizer.json"), HubTokenizers.of(shape));
        safetensors(folder.resolve("model.safetensors"), weights(shape), shape.modelType().equals("bert") ? "" : "roberta.");
        return folder;
    }

    /** Writes a JSON file into a folder. */
    public static void write(Path folder, String name, Object json) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        JSON.writeValue(file.toFile(), json);
    }

    /** The {@code config.json} of a shape. */
    public static Map<String, Object> config(HubShape shape) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("architectures", List.of(shape.modelType().equals("bert") ? "BertModel" : "XLMRobertaModel"));
        config.put("model_type", shape.modelType());
        config.put("vocab_size", shape.vocabulary());
        config.put("hidden_size", shape.hidden());
        config.put("num_hidden_layers", shape.layers());
        config.put("num_attention_heads", shape.heads());
        config.put("intermediate_size", shape.intermediate());
        config.put("max_position_embeddings", shape.positions());
        config.put("type_vocab_size", shape.types());
        config.put("hidden_act", shape.activation());
        config.put("layer_norm_eps", shape.epsilon());
        config.put("pad_token_id", shape.modelType().equals("bert") ? 0 : 1);
        return config;
    }

    /** Every weight of a shape's encoder, by PyTorch's name. */
    public static Map<String, Tensor> weights(HubShape shape) {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        add(weights, "embeddings.word_embeddings.weight", 0, 0.5f, shape.vocabulary(), shape.hidden());
        add(weights, "embeddings.position_embeddings.weight", 0, 0.2f, shape.positions(), shape.hidden());
        add(weights, "embeddings.token_type_embeddings.weight", 0, 0.2f, shape.types(), shape.hidden());
        norm(weights, "embeddings.LayerNorm", shape);
        for (int layer = 0; layer < shape.layers(); layer++) {
            String name = "encoder.layer." + layer + ".";
            linear(weights, name + "attention.self.query", shape.hidden(), shape.hidden());
            linear(weights, name + "attention.self.key", shape.hidden(), shape.hidden());
            linear(weights, name + "attention.self.value", shape.hidden(), shape.hidden());
            linear(weights, name + "attention.output.dense", shape.hidden(), shape.hidden());
            norm(weights, name + "attention.output.LayerNorm", shape);
            linear(weights, name + "intermediate.dense", shape.intermediate(), shape.hidden());
            linear(weights, name + "output.dense", shape.hidden(), shape.intermediate());
            norm(weights, name + "output.LayerNorm", shape);
        }
        return weights;
    }

    /** The weights of its projection. */
    public static Map<String, Tensor> projection(HubShape shape) {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        linear(weights, "linear", shape.projection(), shape.hidden());
        return weights;
    }

    /** Writes a safetensors file of 32-bit numbers, one tensor after the other, and one that is no number of that kind. */
    public static void safetensors(Path file, Map<String, Tensor> tensors, String prefix) throws Exception {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("__metadata__", Map.of("format", "pt"));
        header.put("embeddings.position_ids", Map.of("dtype", "I64", "shape", List.of(1, 1), "data_offsets", List.of(0, 8)));
        long at = 8;
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            long end = at + 4L * entry.getValue().size();
            header.put(prefix + entry.getKey(), Map.of("dtype", "F32", "shape", entry.getValue().shape(), "data_offsets", new long[] {at, end}));
            at = end;
        }
        byte[] json = JSON.writeValueAsBytes(header);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
            out.write(json);
            out.write(new byte[8]);
            for (Tensor tensor : tensors.values()) {
                ByteBuffer bytes = ByteBuffer.allocate(4 * tensor.size()).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(tensor.values());
                out.write(bytes.array());
            }
        }
    }

    private static void linear(Map<String, Tensor> weights, String name, int out, int in) {
        add(weights, name + ".weight", 0, (float) (1.2 / Math.sqrt(in)), out, in);
        add(weights, name + ".bias", 0, 0.1f, out);
    }

    private static void norm(Map<String, Tensor> weights, String name, HubShape shape) {
        add(weights, name + ".weight", 1, 0.1f, shape.hidden());
        add(weights, name + ".bias", 0, 0.1f, shape.hidden());
    }

    private static void add(Map<String, Tensor> weights, String name, float mean, float deviation, int... shape) {
        weights.put(name, new Tensor(shape, name.hashCode(), mean, deviation));
    }
}
