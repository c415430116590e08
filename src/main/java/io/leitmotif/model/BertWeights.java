package io.leitmotif.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A BERT encoder's weights (Devlin et al. 2018) under the names and in the layout PyTorch gives them, found in the
 * graph that {@code torch.onnx.export} wrote. The exporter keeps the names of biases, norms and tables; the matrices
 * it transposed and numbered ({@code onnx::MatMul_541}), so they take the name of the node that multiplies by them:
 * {@code /encoder/layer.0/attention/self/query/MatMul} is {@code encoder.layer.0.attention.self.query.weight}.
 */
final class BertWeights {

    private final Map<String, Weight> named = new HashMap<>();
    private final int layers;
    private final int heads;
    private final double epsilon;

    private BertWeights(OnnxGraph graph) {
        graph.initializers().stream()
                .filter(tensor -> tensor.type() == OnnxTensor.FLOAT && !tensor.name().startsWith("onnx::"))
                .forEach(tensor -> named.put(bare(tensor.name()), Weight.of(tensor)));
        graph.nodes().stream().filter(node -> node.operator().equals("MatMul") && node.inputs().size() == 2)
                .forEach(node -> graph.initializer(node.inputs().get(1)).ifPresent(matrix ->
                        named.put(dotted(node.name().replaceFirst("/MatMul$", "")) + ".weight", Weight.of(matrix).transposed())));
        layers = countLayers();
        heads = (int) constantInput(graph, "Concat", input(graph, "Reshape", "encoder.layer.0.attention.self.Reshape", 1), 2);
        epsilon = constantInput(graph, "Add", output(graph, "embeddings.LayerNorm.Add"), 1);
        requireShapes();
    }

    /** @throws ModelException if the graph is no BERT encoder: the message names the first thing missing */
    static BertWeights of(OnnxGraph graph) {
        return new BertWeights(graph);
    }

    /** A weight by its PyTorch name, without a leading {@code bert.} or {@code model.}; matrices are [out, in]. */
    Weight get(String name) {
        Weight weight = named.get(name);
        if (weight == null) {
            throw new ModelException("it has no weight " + name + "; is it a BERT encoder?");
        }
        return weight;
    }

    int layers() {
        return layers;
    }

    int heads() {
        return heads;
    }

    /** What the norms add to the variance. */
    double epsilon() {
        return epsilon;
    }

    /** The width of a token's vector. */
    int hidden() {
        return get("embeddings.word_embeddings.weight").shape()[1];
    }

    /** The tokens that have a position. */
    int positions() {
        return get("embeddings.position_embeddings.weight").shape()[0];
    }

    private int countLayers() {
        int count = 0;
        while (named.containsKey("encoder.layer." + count + ".output.dense.weight")) {
            count++;
        }
        return count;
    }

    private void requireShapes() {
        int hidden = hidden();
        if (layers == 0 || heads < 1 || hidden % heads != 0 || !(epsilon > 0 && epsilon < 1e-3)) {
            throw new ModelException("it is no BERT encoder: " + layers + " layers, " + heads + " heads, width " + hidden
                    + ", epsilon " + epsilon);
        }
        for (int layer = 0; layer < layers; layer++) {
            for (String part : new String[] {"self.query", "self.key", "self.value", "output.dense"}) {
                String name = "encoder.layer." + layer + ".attention." + part + ".weight";
                if (!Arrays.equals(get(name).shape(), new int[] {hidden, hidden})) {
                    throw new ModelException(name + " has shape " + Arrays.toString(get(name).shape()) + ", not ["
                            + hidden + ", " + hidden + "]");
                }
            }
        }
    }

    private static String dotted(String path) {
        return bare(path.replaceFirst("^/", "").replace('/', '.'));
    }

    private static String bare(String name) {
        return name.replaceFirst("^(model|bert)\\.", "");
    }

    /** The edge that comes out of the node of that name. */
    private static String output(OnnxGraph graph, String name) {
        return graph.nodes().stream().filter(node -> dotted(node.name()).equals(name)).findFirst()
                .orElseThrow(() -> new ModelException("it has no node " + name + "; is it a BERT encoder?")).outputs().get(0);
    }

    private static String input(OnnxGraph graph, String operator, String name, int index) {
        return producer(graph, operator, output(graph, name), index).inputs().get(index);
    }

    /** The constant that the node at the start of an edge takes as its input of that index. */
    private static double constantInput(OnnxGraph graph, String operator, String edge, int index) {
        String constant = producer(graph, operator, edge, index).inputs().get(index);
        return graph.constant(constant)
                .or(() -> graph.producer(constant).flatMap(node -> graph.constant(node.inputs().get(0))))
                .orElseThrow(() -> new ModelException("its " + constant + " is no constant")).single();
    }

    private static OnnxGraph.Node producer(OnnxGraph graph, String operator, String edge, int index) {
        return graph.producer(edge).filter(node -> node.operator().equals(operator) && node.inputs().size() > index)
                .orElseThrow(() -> new ModelException("its " + edge + " does not come from " + operator));
    }
}
