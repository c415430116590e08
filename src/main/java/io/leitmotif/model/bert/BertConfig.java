package io.leitmotif.model.bert;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.ModelException;
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
        if (firstPosition >= positions) {
            throw new ModelException("max_position_embeddings " + positions + " leaves no position after the first, " + firstPosition);
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
        String type = config.path("model_type").asText("missing");
        if (!type.equals("bert") && !ROBERTA.contains(type)) {
            throw new ModelException("model_type is " + type + "; read are bert, roberta, xlm-roberta and camembert");
        }
        String places = config.path("position_embedding_type").asText("absolute");
        if (!places.equals("absolute")) {
            throw new ModelException("position_embedding_type is " + places + "; read is absolute");
        }
        if (config.path("is_decoder").asBoolean(false)) {
            throw new ModelException("is_decoder is true: it is no encoder");
        }
        if (config.hasNonNull("quantization_config")) {
            throw new ModelException("it has a quantization_config; read are weights of 32 or 16 bits");
        }
        return new BertConfig(size(config, "vocab_size"), size(config, "hidden_size"), size(config, "num_hidden_layers"),
                size(config, "num_attention_heads"), size(config, "intermediate_size"), size(config, "max_position_embeddings"),
                ROBERTA.contains(type) ? config.path("pad_token_id").asInt(1) + 1 : 0, size(config, "type_vocab_size"),
                config.path("layer_norm_eps").asDouble(1e-12), Gelu.named(config.path("hidden_act").asText("gelu")));
    }

    /** The tokens that have a position. */
    public int maxTokens() {
        return positions - firstPosition;
    }

    private static int size(JsonNode config, String field) {
        int value = config.path(field).asInt(0);
        if (value < 1) {
            throw new ModelException(field + " is " + config.path(field).asText("missing") + ", not a number from 1 on");
        }
        return value;
    }
}
