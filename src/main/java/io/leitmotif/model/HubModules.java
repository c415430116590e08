package io.leitmotif.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.ModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that sentence-transformers' {@code modules.json} puts one after the other, each with a folder. Read are
 * Transformer and Pooling, then Dense, then Normalize, the last two if they are there: the embedding has length 1 anyway.
 *
 * @param transformer the folder of the encoder, with a slash behind it if it is not the model's own
 * @param pooling     that of the pooling
 * @param dense       that of the projection
 */
record HubModules(String transformer, String pooling, Optional<String> dense) {

    /** A folder without modules: a bare encoder, and the pooling that sentence-transformers would take for it. */
    static final HubModules NONE = new HubModules("", "1_Pooling/", Optional.empty());

    /** @throws ModelException if it asks for other steps, or in another order */
    static HubModules of(JsonNode modules) {
        if (modules.isMissingNode()) {
            return NONE;
        }
        List<String> types = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        for (JsonNode module : modules) {
            String type = module.path("type").asText("");
            String path = module.path("path").asText("");
            if (path.contains("..") || path.startsWith("/")) {
                throw new ModelException("path " + path + " leads out of the model's folder");
            }
            types.add(type.startsWith("sentence_transformers.") ? type.substring(type.lastIndexOf('.') + 1) : type);
            folders.add(path.isEmpty() ? "" : path + "/");
        }
        if (!String.join(" ", types).matches("Transformer Pooling( Dense)?( Normalize)?")) {
            throw new ModelException("its modules are " + types + "; read are [Transformer, Pooling], then Dense, then Normalize");
        }
        return new HubModules(folders.get(0), folders.get(1), types.contains("Dense") ? Optional.of(folders.get(2)) : Optional.empty());
    }
}
