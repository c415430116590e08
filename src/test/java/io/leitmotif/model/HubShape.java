package io.leitmotif.model;

/**
 * The shape of a published model: what its folder on the Hugging Face hub says, without its weights.
 *
 * @param id           the folder's name
 * @param modelType    {@code bert} or {@code xlm-roberta}
 * @param vocabulary   tokens
 * @param hidden       the width of a token's vector
 * @param layers       how many
 * @param heads        of attention
 * @param intermediate the width inside a layer
 * @param positions    rows of the table of positions
 * @param types        token types
 * @param activation   {@code hidden_act}
 * @param epsilon      {@code layer_norm_eps}
 * @param cls          whether the first token is the embedding; else the mean of all
 * @param projection   values after a Dense module with a hyperbolic tangent; 0 for none
 * @param pieces       whether its tokenizer is SentencePiece's unigram model; else WordPiece
 * @param maxLength    {@code max_seq_length}
 */
public record HubShape(String id, String modelType, int vocabulary, int hidden, int layers, int heads, int intermediate,
        int positions, int types, String activation, double epsilon, boolean cls, int projection, boolean pieces, int maxLength) {

    public static final HubShape MINILM = new HubShape("paraphrase-multilingual-MiniLM-L12-v2", "bert", 250_037, 384, 12, 12, 1536,
            512, 2, "gelu", 1e-12, false, 0, true, 128);
    public static final HubShape E5 = new HubShape("multilingual-e5-small", "bert", 250_037, 384, 12, 12, 1536,
            512, 2, "gelu", 1e-12, false, 0, true, 512);
    public static final HubShape LABSE = new HubShape("LaBSE", "bert", 501_153, 768, 12, 12, 3072,
            512, 2, "gelu", 1e-12, true, 768, false, 256);
    public static final HubShape BGE = new HubShape("bge-small-zh-v1.5", "bert", 21_128, 512, 4, 8, 2048,
            512, 2, "gelu", 1e-12, true, 0, false, 512);
    /** The family of bge-m3 and multilingual-e5-base: positions begin after the padding's. */
    public static final HubShape XLM_R = new HubShape("xlm-r", "xlm-roberta", 250_002, 768, 12, 12, 3072,
            514, 1, "gelu", 1e-5, false, 0, true, 512);
    /** What some English models have: the activation by its approximation. */
    public static final HubShape TANH = new HubShape("tanh", "bert", 30_522, 384, 6, 12, 1536,
            512, 2, "gelu_new", 1e-12, false, 0, false, 256);

    /** The same but for its sizes: two layers, a width of 16 for a head, the fewest tokens. */
    public HubShape small() {
        int width = 16 * heads;
        return new HubShape(id, modelType, HubTokenizers.LEAST, width, 2, heads, 4 * width, positions, types, activation, epsilon, cls,
                projection == 0 ? 0 : width / 2, pieces, maxLength);
    }

    /** The same with the fewest tokens: every matrix as large as it is, but the table of words. */
    public HubShape fewWords() {
        return new HubShape(id, modelType, HubTokenizers.LEAST, hidden, layers, heads, intermediate, positions, types, activation,
                epsilon, cls, projection, pieces, maxLength);
    }

    @Override
    public String toString() {
        return id + " " + layers + "x" + hidden + ", " + vocabulary + " tokens";
    }
}
