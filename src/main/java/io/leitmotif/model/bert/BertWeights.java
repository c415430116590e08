package io.leitmotif.model.bert;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Weight;
import io.leitmotif.model.file.WeightFile;
import java.util.Arrays;

/** Weights of a BERT encoder under the names PyTorch gives them, each of the shape that its configuration asks for. */
public final class BertWeights {

    private final BertConfig config;
    private final WeightFile file;

    /**
     * @param file stays the caller's to close
     * @throws ModelException if it has more layers than the configuration says
     */
    public BertWeights(BertConfig config, WeightFile file) {
        this.config = config;
        this.file = file;
        if (file.find("encoder.layer." + config.layers() + ".output.dense.weight").isPresent()) {
            throw new ModelException("it has more layers than the " + config.layers() + " of num_hidden_layers");
        }
    }

    /** The sizes. */
    public BertConfig config() {
        return config;
    }

    /** The table of tokens. */
    public Weight words() {
        return get("embeddings.word_embeddings.weight", config.vocabulary(), config.hidden());
    }

    /** The table of positions from the first token's on, the vector of the first token type added to each. */
    public Weight places() {
        return get("embeddings.position_embeddings.weight", config.positions(), config.hidden()).from(config.firstPosition())
                .plusFirstRowOf(get("embeddings.token_type_embeddings.weight", config.types(), config.hidden()));
    }

    /** A vector as wide as a token's: a norm's weight or bias. */
    public Weight vector(String name) {
        return get(name, config.hidden());
    }

    /**
     * The matrix of a layer's part, [out, in].
     *
     * @param part such as {@code attention.self.query}
     */
    public Weight matrix(int layer, String part) {
        return get("encoder.layer." + layer + "." + part + ".weight", outputs(part), part.equals("output.dense")
                ? config.intermediate() : config.hidden());
    }

    /** The bias of a layer's part, [out]. */
    public Weight bias(int layer, String part) {
        return get("encoder.layer." + layer + "." + part + ".bias", outputs(part));
    }

    private int outputs(String part) {
        return part.equals("intermediate.dense") ? config.intermediate() : config.hidden();
    }

    private Weight get(String name, int... shape) {
        Weight weight = file.find(name).orElseThrow(() -> new ModelException("it has no weight " + name + "; is it a BERT encoder?"));
        if (!Arrays.equals(weight.shape(), shape)) {
            throw new ModelException("its " + name + " has shape " + Arrays.toString(weight.shape()) + ", the configuration says "
                    + Arrays.toString(shape));
        }
        return weight;
    }
}
