package io.leitmotif.model.bert;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.JsonFields;
import io.leitmotif.model.file.ModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the vectors of a window's tokens become one. */
public enum Pooling {
    /** The vector of the first token, {@code [CLS]}. The last layer is computed for that token alone: exact, and cheaper. */
    CLS,
    /**
     * The mean over the window's real tokens, {@code [CLS]} and {@code [SEP]} included. Every token's last layer counts,
     * and its norm stands between the products and the mean, so nothing of it can be left out.
     */
    MEAN;

    private static final String PREFIX = "pooling_mode_";

    /**
     * Reads sentence-transformers' {@code 1_Pooling/config.json}.
     *
     * @throws ModelException if it asks for another pooling, for several, or to leave prompts out
     */
    public static Pooling of(JsonNode config) {
        List<String> modes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : config.properties()) {
            if (field.getKey().startsWith(PREFIX) && JsonFields.flag(config, field.getKey(), false)) {
                modes.add(field.getKey().substring(PREFIX.length()));
            }
        }
        if (!JsonFields.flag(config, "include_prompt", true)) {
            throw new ModelException("include_prompt is false; read is true");
        }
        return switch (String.join(", ", modes)) {
            case "cls_token" -> CLS;
            case "mean_tokens" -> MEAN;
            default -> throw new ModelException("its pooling is " + modes + "; read are [cls_token] and [mean_tokens]");
        };
    }
}
