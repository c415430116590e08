package io.leitmotif.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import io.leitmotif.model.HubShape;
import io.leitmotif.model.HubWriter;
import io.leitmotif.vector.Embedding;
import java.util.HashMap;
import java.util.Map;

/** A BERT written down operation by operation, window by window, in 32 bits: what ours is held against. */
final class EagerBert implements AutoCloseable {

    private final HubShape shape;
    private final NDManager manager = NDManager.newBaseManager("PyTorch");
    private final Map<String, NDArray> weights = new HashMap<>();

    EagerBert(HubShape shape) {
        this.shape = shape;
        HubWriter.weights(shape).forEach(this::add);
        if (shape.projection() > 0) {
            HubWriter.projection(shape).forEach(this::add);
        }
    }

    private void add(String name, HubWriter.Tensor tensor) {
        long[] dimensions = java.util.Arrays.stream(tensor.shape()).asLongStream().toArray();
        weights.put(name, manager.create(tensor.values(), new Shape(dimensions)));
    }

    /** The embedding of tokens that are framed already. */
    Embedding embed(long[] tokens) {
        try (NDManager scope = manager.newSubManager()) {
            weights.values().forEach(weight -> weight.tempAttach(scope));
            int first = shape.modelType().equals("bert") ? 0 : 2;
            NDArray ids = scope.create(tokens);
            NDArray positions = scope.arange(first, first + tokens.length).toType(ai.djl.ndarray.types.DataType.INT64, false);
            NDArray x = weights.get("embeddings.word_embeddings.weight").get(ids)
                    .add(weights.get("embeddings.position_embeddings.weight").get(positions))
                    .add(weights.get("embeddings.token_type_embeddings.weight").get(0));
            x = norm(x, "embeddings.LayerNorm");
            for (int layer = 0; layer < shape.layers(); layer++) {
                String name = "encoder.layer." + layer + ".";
                x = norm(x.add(linear(attention(x, name), name + "attention.output.dense")), name + "attention.output.LayerNorm");
                x = norm(x.add(linear(gelu(linear(x, name + "intermediate.dense")), name + "output.dense")), name + "output.LayerNorm");
            }
            NDArray pooled = shape.cls() ? x.get(0) : x.mean(new int[] {0});
            if (shape.projection() > 0) {
                pooled = linear(pooled.reshape(1, shape.hidden()), "linear").tanh();
            }
            return Embedding.of(pooled.toFloatArray());
        }
    }

    private NDArray attention(NDArray x, String name) {
        NDArray scores = heads(x, name + "attention.self.query").matMul(heads(x, name + "attention.self.key").transpose(0, 2, 1))
                .div((float) Math.sqrt(shape.hidden() / (double) shape.heads()));
        return scores.softmax(-1).matMul(heads(x, name + "attention.self.value")).transpose(1, 0, 2)
                .reshape(x.getShape().get(0), shape.hidden());
    }

    private NDArray heads(NDArray x, String name) {
        return linear(x, name).reshape(x.getShape().get(0), shape.heads(), shape.hidden() / shape.heads()).transpose(1, 0, 2);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weights.get(name + ".weight").transpose()).add(weights.get(name + ".bias"));
    }

    private NDArray gelu(NDArray x) {
        return shape.activation().equals("gelu") ? Activation.gelu(x)
                : x.mul(0.5f).mul(x.pow(3).mul(0.044715f).add(x).mul((float) Math.sqrt(2 / Math.PI)).tanh().add(1));
    }

    private NDArray norm(NDArray x, String name) {
        NDArray centred = x.sub(x.mean(new int[] {1}, true));
        NDArray variance = centred.square().mean(new int[] {1}, true);
        return centred.div(variance.add((float) shape.epsilon()).sqrt()).mul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
    }

    @Override
    public void close() {
        manager.close();
    }
}
