package io.leitmotif.model.torch;

import io.leitmotif.model.bert.Gelu;

/** Which PyTorch operators multiply by the weight matrices. The numbers are the same to rounding. */
enum LinearKernel {

    /** oneDNN, weights packed while loading for batches of about {@link #ROWS} tokens, GELU in the same pass. */
    ONEDNN {
        @Override
        String load(String weight) {
            return "ops.mkldnn._reorder_linear_weight(" + weight + ", " + ROWS + ")";
        }

        @Override
        String apply(String input, String name) {
            return call(input, name, "none", "");
        }

        @Override
        String applyGelu(String input, String name, Gelu gelu) {
            return call(input, name, "gelu", variant(gelu));
        }

        private String call(String input, String name, String after, String variant) {
            return "ops.mkldnn._linear_pointwise(" + input + ", self." + name + "_weight, self." + name + "_bias, \""
                    + after + "\", annotate(List[Optional[number]], []), \"" + variant + "\")";
        }
    },

    /** {@code torch.linear}, on every processor. */
    PLAIN {
        @Override
        String load(String weight) {
            return weight;
        }

        @Override
        String apply(String input, String name) {
            return "torch.linear(" + input + ", self." + name + "_weight, self." + name + "_bias)";
        }

        @Override
        String applyGelu(String input, String name, Gelu gelu) {
            return "torch.gelu(" + apply(input, name) + ", approximate=\"" + variant(gelu) + "\")";
        }
    };

    /** The number of rows that the packed layout is chosen for: a full batch's tokens, to the order of magnitude. */
    private static final int ROWS = 1024;

    /** TorchScript that makes a weight as it is stored into the one that is multiplied by. */
    abstract String load(String weight);

    /** TorchScript for input · weightᵀ + bias. */
    abstract String apply(String input, String name);

    /** TorchScript for GELU(input · weightᵀ + bias). */
    abstract String applyGelu(String input, String name, Gelu gelu);

    /** PyTorch's name for it. */
    private static String variant(Gelu gelu) {
        return switch (gelu) {
            case EXACT -> "none";
            case TANH -> "tanh";
        };
    }

    /** The fastest that a processor runs. */
    static LinearKernel of(Processor processor) {
        return processor.oneDnn() ? ONEDNN : PLAIN;
    }
}
