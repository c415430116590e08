package io.leitmotif.model.bert;

import io.leitmotif.model.file.ModelException;

/** The activation between a layer's two wide products (Hendrycks and Gimpel 2016, arXiv:1606.08415). */
public enum Gelu {
    /** x·Φ(x) with the error function. */
    EXACT,
    /** 0.5·x·(1 + tanh(√(2/π)·(x + 0.044715·x³))). */
    TANH;

    /** @throws ModelException if transformers' {@code hidden_act} of that name is no GELU */
    static Gelu named(String name) {
        return switch (name) {
            case "gelu", "gelu_python" -> EXACT;
            case "gelu_new", "gelu_fast", "gelu_pytorch_tanh" -> TANH;
            default -> throw new ModelException("hidden_act is " + name + "; read are gelu, gelu_python, gelu_new, gelu_fast and gelu_pytorch_tanh");
        };
    }
}
