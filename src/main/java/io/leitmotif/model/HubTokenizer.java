package io.leitmotif.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The {@code tokenizer.json} of a folder, with what its {@code tokenizer_config.json} says otherwise: transformers lets
 * the second overrule how the first one's BertNormalizer lower-cases, strips accents and parts Chinese characters.
 */
final class HubTokenizer {

    private static final JsonMapper JSON = new JsonMapper();

    private HubTokenizer() {}

    /** The file as it is, unless it is overruled. */
    static byte[] of(byte[] tokenizer, JsonNode config) {
        if (!config.has("do_lower_case") && !config.has("strip_accents") && !config.has("tokenize_chinese_chars")) {
            return tokenizer;
        }
        JsonNode tree = tree(tokenizer);
        if (!(tree.path("normalizer") instanceof ObjectNode normalizer) || !normalizer.path("type").asText().equals("BertNormalizer")) {
            return tokenizer;
        }
        ObjectNode before = normalizer.deepCopy();
        overrule(normalizer, "lowercase", config.path("do_lower_case"));
        overrule(normalizer, "strip_accents", config.path("strip_accents"));
        overrule(normalizer, "handle_chinese_chars", config.path("tokenize_chinese_chars"));
        return normalizer.equals(before) ? tokenizer : tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes sure that the model has a vector for every token.
     *
     * @throws ModelException if it has not
     */
    static void requireWithin(byte[] tokenizer, int vocabulary) {
        JsonNode tree = tree(tokenizer);
        JsonNode tokens = tree.path("model").path("vocab");
        int last = tokens.isArray() ? tokens.size() - 1 : largest(tokens, -1);
        if (last < 0) {
            throw new ModelException("tokenizer.json: it has no vocabulary");
        }
        for (JsonNode added : tree.path("added_tokens")) {
            last = Math.max(last, added.path("id").asInt());
        }
        if (last >= vocabulary) {
            throw new ModelException("tokenizer.json: its last token is number " + last + ", the model has " + vocabulary + ": they do not belong together");
        }
    }

    private static JsonNode tree(byte[] tokenizer) {
        try {
            return JSON.readTree(tokenizer);
        } catch (IOException e) {
            throw new ModelException("tokenizer.json: it is no JSON: " + e.getMessage(), e);
        }
    }

    private static void overrule(ObjectNode normalizer, String field, JsonNode by) {
        if (by.isBoolean()) {
            normalizer.put(field, by.asBoolean());
        } else if (!by.isMissingNode() && !by.isNull()) {
            throw new ModelException("tokenizer_config.json: " + by + " for " + field + " is neither true nor false");
        }
    }

    private static int largest(JsonNode ids, int least) {
        int largest = least;
        for (JsonNode id : ids) {
            largest = Math.max(largest, id.asInt());
        }
        return largest;
    }
}
