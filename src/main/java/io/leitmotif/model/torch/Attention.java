package io.leitmotif.model.torch;

/** Which PyTorch operators compute softmax(q·kᵀ/√d)·v of a window's heads. The numbers are the same to rounding. */
enum Attention {

    /** {@code scaled_dot_product_attention}: never holds the whole matrix of scores. */
    FUSED {
        @Override
        String script(int headSize) {
            return """
                      if torch.__getitem__(full, i):
                        a = torch.scaled_dot_product_attention(q, k, v)
                      else:
                        real = torch.view(torch.bitwise_not(torch.__getitem__(masks, i)), [1, 1, 1, s])
                        a = torch.scaled_dot_product_attention(q, k, v, real)
                """;
        }
    },

    /** Two products with a softmax between. */
    MATMUL {
        @Override
        String script(int headSize) {
            return """
                      w = torch.matmul(torch.mul(q, %s), torch.transpose(k, -2, -1))
                      if torch.__getitem__(full, i):
                        pass
                      else:
                        w = torch.masked_fill_(w, torch.__getitem__(masks, i), -1e9)
                      a = torch.matmul(torch.softmax(w, -1), v)
                """.formatted(1 / Math.sqrt(headSize));
        }
    };

    /**
     * TorchScript, inside a loop over windows {@code i} of {@code s} tokens, from {@code q}, {@code k} and {@code v}
     * [1, heads, tokens, headSize] to {@code a}; {@code masks[i]} is true where a token is not real, {@code full[i]}
     * says that all are.
     */
    abstract String script(int headSize);

    /**
     * With AMX the fused one is 1.2 to 1.4 times as fast in BF16. Without AMX the prototype found products faster on an
     * EPYC; that was not measured again.
     */
    static Attention of(Precision precision, Processor processor) {
        return precision == Precision.BF16 && !processor.flags().contains("amx_bf16") ? MATMUL : FUSED;
    }
}
