package io.leitmotif.model;

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
    static final int VERSION = 1;

    private final BertWeights bert;
    private final ModelCard card;
    private final LinearKernel kernel;
    private final Attention attention;
    private final Map<String, Weight> state = new LinkedHashMap<>();
    private final StringBuilder load = new StringBuilder();
    private final StringBuilder forward = new StringBuilder();

    BertScript(BertWeights bert, ModelCard card, LinearKernel kernel, Attention attention) {
        this.bert = bert;
        this.card = card;
        this.kernel = kernel;
        this.attention = attention;
        embeddings();
        for (int layer = 0; layer < bert.layers(); layer++) {
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
        String source = "embeddings.";
        tensor("words", bert.get(source + "word_embeddings.weight"));
        tensor("places", bert.get(source + "position_embeddings.weight").plusFirstRowOf(bert.get(source + "token_type_embeddings.weight")));
        norm("norm", source + "LayerNorm");
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
        boolean firstTokensOnly = card.pooling() == Pooling.CLS && layer == bert.layers() - 1;
        if (firstTokensOnly) {
            linear(name + "q", source, "attention.self.query");
            linear(name + "kv", source, "attention.self.key", "attention.self.value");
        } else {
            linear(name + "qkv", source, "attention.self.query", "attention.self.key", "attention.self.value");
        }
        linear(name + "out", source, "attention.output.dense");
        norm(name + "norm1", source + "attention.output.LayerNorm");
        linear(name + "up", source, "intermediate.dense");
        linear(name + "down", source, "output.dense");
        norm(name + "norm2", source + "output.LayerNorm");
        forward.append(firstTokensOnly ? attentionOfFirst(name) : attentionOfAll(name));
        forward.append("""
                    x = %s
                    f = %s
                    x = %s
                """.formatted(
                normed("torch.add(" + kernel.apply("a", name + "out") + ", x)", name + "norm1"),
                kernel.applyGelu("x", name + "up"),
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
                """.formatted(kernel.apply("x", name + "qkv"), bert.heads(), headSize(), attention.script(headSize()), bert.hidden());
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
                """.formatted(kernel.apply("x", name + "kv"), bert.heads(), headSize(), attention.script(headSize()), bert.hidden(),
                kernel.apply("x", name + "q"));
    }

    private void pool() {
        switch (card.pooling()) {
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
        forward.append("    return torch.div(p, torch.sqrt(torch.sum(torch.mul(p, p), [1], True)))\n");
    }

    private int headSize() {
        return bert.hidden() / bert.heads();
    }

    private String normed(String input, String name) {
        return "torch.layer_norm(" + input + ", [" + bert.hidden() + "], self." + name + "_weight, self." + name + "_bias, "
                + bert.epsilon() + ")";
    }

    private void norm(String name, String source) {
        tensor(name + "_weight", bert.get(source + ".weight"));
        tensor(name + "_bias", bert.get(source + ".bias"));
    }

    /** One matrix for several with the same input. */
    private void linear(String name, String layer, String... parts) {
        Weight[] weights = new Weight[parts.length];
        Weight[] biases = new Weight[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = bert.get(layer + parts[i] + ".weight");
            biases[i] = bert.get(layer + parts[i] + ".bias");
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
