package io.leitmotif.model.torch;

import io.leitmotif.model.bert.BertConfig;
import io.leitmotif.model.bert.BertWeights;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.bert.Projection;
import io.leitmotif.model.bert.SentenceBert;
import io.leitmotif.model.file.Weight;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a BERT encoder as TorchScript: {@code forward(ids, positions, spans, lengths)} gives one vector of length 1
 * per window.
 *
 * <p>Windows lie one after the other in {@code ids} [N] and {@code positions} [N], int64. Window i takes
 * {@code spans[i]} tokens, of which the first {@code lengths[i]} are real; attention does not see the others. Tokens
 * after the last window belong to none. So all tokens go through the matrices together, and only attention is
 * computed window by window. The answer is [windows, hidden], float32.
 */
final class BertScript {

    /** Part of the cache's key: raise it with every change of what is written here. */
    static final int VERSION = 2;

    private final SentenceBert model;
    private final BertWeights bert;
    private final BertConfig config;
    private final LinearKernel kernel;
    private final Attention attention;
    private final Map<String, Weight> state = new LinkedHashMap<>();
    private final StringBuilder load = new StringBuilder();
    private final StringBuilder forward = new StringBuilder();

    BertScript(SentenceBert model, LinearKernel kernel, Attention attention) {
        this.model = model;
        this.bert = model.bert();
        this.config = bert.config();
        this.kernel = kernel;
        this.attention = attention;
        embeddings();
        for (int layer = 0; layer < config.layers(); layer++) {
            layer(layer);
        }
        pool();
    }

    /** The weights it needs, by attribute name. */
    Map<String, Weight> state() {
        return state;
    }

    /** The source of {@code code/__torch__.py}. */
    String code() {
        StringBuilder fields = new StringBuilder();
        state.keySet().forEach(name -> fields.append("  ").append(name).append(" : Tensor\n"));
        return """
                class BertEncoder(Module):
                  __parameters__ = []
                  __buffers__ = []
                  training : bool
                %s  def forward(self: __torch__.BertEncoder,
                    ids: Tensor,
                    positions: Tensor,
                    spans: Tensor,
                    lengths: Tensor) -> Tensor:
                %s  def __getstate__(self: __torch__.BertEncoder) -> Dict[str, Tensor]:
                    return annotate(Dict[str, Tensor], {})
                  def __setstate__(self: __torch__.BertEncoder,
                    state: Dict[str, Tensor]) -> NoneType:
                    self.training = False
                %s    return None
                """.formatted(fields, forward, load);
    }

    private void embeddings() {
        tensor("words", bert.words());
        tensor("places", bert.places());
        norm("norm", "embeddings.LayerNorm");
        forward.append("""
                    n = torch.size(ids, 0)
                    windows = torch.size(spans, 0)
                    span = annotate(List[int], [])
                    full = annotate(List[bool], [])
                    masks = annotate(List[Tensor], [])
                    for i in range(windows):
                      s = int(torch.select(spans, 0, i))
                      real = int(torch.select(lengths, 0, i))
                      _0 = torch.append(span, s)
                      _1 = torch.append(full, torch.eq(s, real))
                      _2 = torch.append(masks, torch.ge(torch.arange(s), real))
                    first = torch.sub(torch.cumsum(spans, 0), spans)
                    x = torch.add(torch.embedding(self.words, ids), torch.embedding(self.places, positions))
                    x = %s
                """.formatted(normed("x", "norm")));
    }

    private void layer(int layer) {
        String name = "layer" + layer + "_";
        String source = "encoder.layer." + layer + ".";
        boolean firstTokensOnly = model.pooling() == Pooling.CLS && layer == config.layers() - 1;
        if (firstTokensOnly) {
            linear(name + "q", layer, "attention.self.query");
            linear(name + "kv", layer, "attention.self.key", "attention.self.value");
        } else {
            linear(name + "qkv", layer, "attention.self.query", "attention.self.key", "attention.self.value");
        }
        linear(name + "out", layer, "attention.output.dense");
        norm(name + "norm1", source + "attention.output.LayerNorm");
        linear(name + "up", layer, "intermediate.dense");
        linear(name + "down", layer, "output.dense");
        norm(name + "norm2", source + "output.LayerNorm");
        forward.append(firstTokensOnly ? attentionOfFirst(name) : attentionOfAll(name));
        forward.append("""
                    x = %s
                    f = %s
                    x = %s
                """.formatted(
                normed("torch.add(" + kernel.apply("a", name + "out") + ", x)", name + "norm1"),
                kernel.applyGelu("x", name + "up", config.gelu()),
                normed("torch.add(" + kernel.apply("f", name + "down") + ", x)", name + "norm2")));
    }

    private String attentionOfAll(String name) {
        return """
                    h = torch.view(%1$s, [n, 3, %2$d, %3$d])
                    outs = annotate(List[Tensor], [])
                    at = 0
                    for i in range(windows):
                      s = torch.__getitem__(span, i)
                      g = torch.unsqueeze(torch.permute(torch.slice(h, 0, at, torch.add(at, s), 1), [1, 2, 0, 3]), 1)
                      q = torch.select(g, 0, 0)
                      k = torch.select(g, 0, 1)
                      v = torch.select(g, 0, 2)
                %4$s      _3 = torch.append(outs, torch.reshape(torch.transpose(torch.squeeze(a, 0), 0, 1), [s, %5$d]))
                      at = torch.add(at, s)
                    if torch.lt(at, n):
                      _4 = torch.append(outs, torch.slice(x, 0, at, n, 1))
                    else:
                      pass
                    a = torch.cat(outs, 0)
                """.formatted(kernel.apply("x", name + "qkv"), config.heads(), headSize(), attention.script(headSize()), config.hidden());
    }

    private String attentionOfFirst(String name) {
        return """
                    h = torch.view(%1$s, [n, 2, %2$d, %3$d])
                    x = torch.index_select(x, 0, first)
                    queries = torch.view(%6$s, [windows, 1, %2$d, 1, %3$d])
                    outs = annotate(List[Tensor], [])
                    at = 0
                    for i in range(windows):
                      s = torch.__getitem__(span, i)
                      g = torch.unsqueeze(torch.permute(torch.slice(h, 0, at, torch.add(at, s), 1), [1, 2, 0, 3]), 1)
                      q = torch.select(queries, 0, i)
                      k = torch.select(g, 0, 0)
                      v = torch.select(g, 0, 1)
                %4$s      _5 = torch.append(outs, torch.reshape(a, [1, %5$d]))
                      at = torch.add(at, s)
                    a = torch.cat(outs, 0)
                """.formatted(kernel.apply("x", name + "kv"), config.heads(), headSize(), attention.script(headSize()), config.hidden(),
                kernel.apply("x", name + "q"));
    }

    private void pool() {
        switch (model.pooling()) {
            case CLS -> forward.append("    p = torch.to(x, 6)\n");
            case MEAN -> forward.append("""
                        x = torch.to(x, 6)
                        means = annotate(List[Tensor], [])
                        at = 0
                        for i in range(windows):
                          s = torch.__getitem__(span, i)
                          real = int(torch.select(lengths, 0, i))
                          _6 = torch.append(means, torch.mean(torch.slice(x, 0, at, torch.add(at, real), 1), [0], True))
                          at = torch.add(at, s)
                        p = torch.cat(means, 0)
                    """);
        }
        model.projection().ifPresent(this::project);
        forward.append("    return torch.div(p, torch.sqrt(torch.sum(torch.mul(p, p), [1], True)))\n");
    }

    /** In FP32: it is one product for a window. */
    private void project(Projection.Weights projection) {
        state.put("project_weight", projection.matrix());
        load.append("    self.project_weight = torch.to(").append(stored("project_weight")).append(", 6)\n");
        String bias = projection.bias().map(values -> {
            state.put("project_bias", values);
            load.append("    self.project_bias = torch.to(").append(stored("project_bias")).append(", 6)\n");
            return "self.project_bias";
        }).orElse("None");
        String product = "torch.linear(p, self.project_weight, " + bias + ")";
        forward.append("    p = ").append(projection.tanh() ? "torch.tanh(" + product + ")" : product).append('\n');
    }

    private int headSize() {
        return config.hidden() / config.heads();
    }

    private String normed(String input, String name) {
        return "torch.layer_norm(" + input + ", [" + config.hidden() + "], self." + name + "_weight, self." + name + "_bias, "
                + config.epsilon() + ")";
    }

    private void norm(String name, String source) {
        tensor(name + "_weight", bert.vector(source + ".weight"));
        tensor(name + "_bias", bert.vector(source + ".bias"));
    }

    /** One matrix for several with the same input. */
    private void linear(String name, int layer, String... parts) {
        Weight[] weights = new Weight[parts.length];
        Weight[] biases = new Weight[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = bert.matrix(layer, parts[i]);
            biases[i] = bert.bias(layer, parts[i]);
        }
        state.put(name + "_weight", Weight.stacked(weights));
        load.append("    self.").append(name).append("_weight = ").append(kernel.load(stored(name + "_weight"))).append('\n');
        tensor(name + "_bias", Weight.stacked(biases));
    }

    private void tensor(String name, Weight weight) {
        state.put(name, weight);
        load.append("    self.").append(name).append(" = ").append(stored(name)).append('\n');
    }

    private static String stored(String name) {
        return "torch.__getitem__(state, \"" + name + "\")";
    }
}
