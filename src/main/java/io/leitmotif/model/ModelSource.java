package io.leitmotif.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where a model's files are: a folder with a {@code card.json}, on disk or on the class path. What the card names is
 * looked for in that folder first, then at the root of the class path, where model jars put it.
 */
public final class ModelSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final String folder;
    private final ModelCard card;

    private ModelSource(String folder, ModelCard card) {
        this.folder = folder;
        this.card = card;
    }

    /**
     * Reads the card.
     *
     * @param folder such as {@code models/bge-small-zh-v1.5}; a folder on disk comes before one on the class path
     * @throws ModelException if there is no card, or it is not valid
     */
    public static ModelSource of(String folder) {
        try (InputStream json = ModelFiles.find(folder + "/card.json")) {
            if (json == null) {
                throw new ModelException("There is no " + folder + "/card.json, on disk or on the class path.");
            }
            return new ModelSource(folder, JSON.readValue(json, ModelCard.class));
        } catch (IOException e) {
            throw new ModelException(folder + "/card.json is no model card: " + e.getMessage(), e);
        }
    }

    /** The card. */
    public ModelCard card() {
        return card;
    }

    /**
     * The bytes of one of the card's files; the caller closes the stream.
     *
     * @throws ModelException if it is nowhere
     */
    InputStream open(ModelCard.Resource file) throws IOException {
        InputStream beside = ModelFiles.find(folder + "/" + file.resource());
        InputStream found = beside != null ? beside : ModelFiles.onClassPath(file.resource());
        if (found == null) {
            throw new ModelException("The model " + card.id() + " needs " + file.resource() + ", which is neither in "
                    + folder + " nor on the class path.");
        }
        return found;
    }
}
