package io.leitmotif.bench;

/**
 * The arithmetic of a BERT encoder (Devlin et al. 2018), counted as multiplications and additions of its matrix products;
 * norms, softmax, GELU and the tokenizer count nothing, and neither does padding.
 *
 * <p>A layer of a window of s tokens, hidden width h and intermediate width m takes 8sh² for query, key, value and output,
 * 4shm for the feed-forward part and 4s²h for attention. Where only {@code [CLS]} is wanted, the last layer needs the keys
 * and values of all tokens, 4sh², and the rest for one: 4h² for its query and output, 4hm for its feed-forward part, 4sh for
 * its attention.
 *
 * @param layers       of the encoder
 * @param hidden       h, the width of a token's vector
 * @param intermediate m, the width between the two matrices of the feed-forward part
 */
record BertFlops(int layers, int hidden, int intermediate) {

    /** bge-small-zh-v1.5: 15.0 GFLOP for a window of 512 tokens, 11.8 for its {@code [CLS]} alone. */
    static final BertFlops BGE_SMALL_ZH = new BertFlops(4, 512, 2048);

    /** Every token through every layer, as ONNX Runtime computes it. */
    double ofAll(int tokens) {
        return layers * layer(tokens);
    }

    /** What {@code [CLS]} alone needs: what we compute, whatever the last layer of another does. */
    double ofFirst(int tokens) {
        double s = tokens;
        double h = hidden;
        return (layers - 1) * layer(tokens) + 4 * s * h * h + 4 * h * h + 4 * h * intermediate + 4 * s * h;
    }

    private double layer(int tokens) {
        double s = tokens;
        double h = hidden;
        return 8 * s * h * h + 4 * s * h * intermediate + 4 * s * s * h;
    }
}
