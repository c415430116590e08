package io.leitmotif.model.bert;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.JsonFields;
import io.leitmotif.model.file.ModelException;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The sizes of a BERT encoder (Devlin et al. 2018; RoBERTa, Liu et al. 2019), as transformers' {@code config.json} has
 * them.
 *
 * @param vocabulary    tokens it has vectors for
 * @param hidden        the width of a token's vector
 * @param layers        at least one
 * @param heads         of attention; they share the width out evenly
 * @param intermediate  the width between a layer's two products
 * @param positions     rows in the table of positions
 * @param firstPosition the row of the first token: 0, but in RoBERTa's family the one after the padding token's
 * @param types         token types; all tokens are of the first
 * @param epsilon       what the norms add to the variance
 * @param gelu          the activation
 */
public record BertConfig(int vocabulary, int hidden, int layers, int heads, int intermediate, int positions, int firstPosition,
        int types, double epsilon, Gelu gelu) {

    private static final Set<String> ROBERTA = Set.of("roberta", "xlm-roberta", "camembert");

    /** @throws ModelException if the sizes fit no BERT encoder */
    public BertConfig {
        if (hidden % heads != 0) {
            throw new ModelException("hidden_size " + hidden + " is no multiple of num_attention_heads " + heads);
        }
        if (firstPosition < 0 || firstPosition >= positions) {
            throw new ModelException("max_position_embeddings " + positions + " have no position " + firstPosition + " for the first token");
        }
        if (!(epsilon > 0 && epsilon < 1e-2)) {
            throw new ModelException("layer_norm_eps is " + epsilon + ", not within 0..0.01");
        }
    }

    /**
     * Reads a {@code config.json}.
     *
     * @throws ModelException if it is not that of a BERT encoder: the field, what it says, what is read
     */
    public static BertConfig of(JsonNode config) {
        String type = JsonFields.text(config, "model_type").orElse("missing");
        if (!type.equals("bert") && !ROBERTA.contains(type)) {
            throw new ModelException("model_type is " + type + "; read are bert, roberta, xlm-roberta and camembert");
        }
        String places = JsonFields.text(config, "position_embedding_type").orElse("absolute");
        if (!places.equals("absolute")) {
            throw new ModelException("position_embedding_type is " + places + "; read is absolute");
        }
        if (JsonFields.flag(config, "is_decoder", false)) {
            throw new ModelException("is_decoder is true: it is no encoder");
        }
        if (config.hasNonNull("quantization_config")) {
            throw new ModelException("it has a quantization_config; read are weights of 32 or 16 bits");
        }
        return new BertConfig(size(config, "vocab_size"), size(config, "hidden_size"), size(config, "num_hidden_layers"),
                size(config, "num_attention_heads"), size(config, "intermediate_size"), size(config, "max_position_embeddings"),
                firstPosition(config), size(config, "type_vocab_size"), epsilon(config),
                Gelu.named(JsonFields.text(config, "hidden_act").orElse("gelu")));
    }

    /** The tokens that have a position. */
    public int maxTokens() {
        return positions - firstPosition;
    }

    /** The tokens that have a position, if a {@code config.json} says how many; of models too that are not read. */
    public static OptionalInt maxTokens(JsonNode config) {
        OptionalInt positions = JsonFields.integer(config, "max_position_embeddings");
        return positions.isEmpty() ? positions : OptionalInt.of(positions.getAsInt() - firstPosition(config));
    }

    private static int firstPosition(JsonNode config) {
        return ROBERTA.contains(JsonFields.text(config, "model_type").orElse("")) ? JsonFields.integer(config, "pad_token_id").orElse(1) + 1 : 0;
    }

    private static double epsilon(JsonNode config) {
        JsonNode epsilon = config.path("layer_norm_eps");
        if (!epsilon.isMissingNode() && !epsilon.isNumber()) {
            throw new ModelException("layer_norm_eps is " + epsilon + ", not a number");
        }
        return epsilon.asDouble(1e-12);
    }

    private static int size(JsonNode config, String field) {
        int value = JsonFields.integer(config, field).orElseThrow(() -> new ModelException(field + " is missing"));
        if (value < 1) {
            throw new ModelException(field + " is " + value + ", not a number from 1 on");
        }
        return value;
    }
}
