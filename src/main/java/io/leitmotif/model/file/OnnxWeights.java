package io.leitmotif.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weights in a graph that {@code torch.onnx.export} wrote. The exporter keeps the names of biases, norms and
 * tables; the matrices it transposed and numbered ({@code onnx::MatMul_541}), so they take the name of the node that
 * multiplies by them: {@code /encoder/layer.0/attention/self/query/MatMul} is
 * {@code encoder.layer.0.attention.self.query.weight}.
 */
public final class OnnxWeights implements WeightFile {

    private final Map<String, Weight> named = new HashMap<>();

    OnnxWeights(OnnxGraph graph) {
        graph.initializers().stream()
                .filter(tensor -> tensor.type() == OnnxTensor.FLOAT && !tensor.name().startsWith("onnx::"))
                .forEach(tensor -> named.put(WeightFile.bare(tensor.name()), tensor.weight()));
        graph.nodes().stream().filter(node -> node.operator().equals("MatMul") && node.inputs().size() == 2)
                .forEach(node -> graph.initializer(node.inputs().get(1)).filter(matrix -> matrix.shape().length == 2)
                        .ifPresent(matrix -> named.put(name(node), matrix.weight().transposed())));
    }

    /** Opens a file of at most 2 GB: one of more keeps its weights beside it, which is not read. */
    static OnnxWeights open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new ModelException("it has " + channel.size() + " bytes, an ONNX file at most " + Integer.MAX_VALUE
                        + "; take model.safetensors");
            }
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static OnnxWeights of(ByteBuffer file) {
        return new OnnxWeights(OnnxGraph.read(file));
    }

    @Override
    public Optional<Weight> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Nothing: the mapped file is given back when nobody refers to it. */
    @Override
    public void close() {}

    private static String name(OnnxGraph.Node node) {
        String module = node.name().replaceFirst("^/", "").replaceFirst("/MatMul$", "").replace('/', '.');
        return WeightFile.bare(module + ".weight");
    }
}
