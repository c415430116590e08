package io.leitmotif.model.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph of an ONNX file (onnx.proto3, {@code ModelProto}): its named constants and its nodes, read in one pass.
 * Weights stay in the buffer they were read from.
 */
final class OnnxGraph {

    /** A node: {@code operator} applied to {@code inputs}. */
    record Node(String name, String operator, List<String> inputs) {}

    private final Map<String, OnnxTensor> initializers = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    private OnnxGraph() {}

    /**
     * @param file the whole file; kept, not changed
     * @throws ModelException if it is cut off, damaged, or no ONNX model: the message says where
     */
    static OnnxGraph read(ByteBuffer file) {
        OnnxGraph graph = new OnnxGraph();
        ProtobufReader reader = new ProtobufReader(file);
        while (reader.next()) {
            if (reader.field() == 7) {
                graph.readGraph(reader.message());
            } else {
                reader.skip();
            }
        }
        if (graph.nodes.isEmpty()) {
            throw new ModelException("there is no ONNX graph in it");
        }
        return graph;
    }

    /** The named constants: weights under their own name, or under a number where the exporter folded them. */
    Collection<OnnxTensor> initializers() {
        return initializers.values();
    }

    /** All nodes, in the order of computation. */
    List<Node> nodes() {
        return nodes;
    }

    /** A weight under its own name. */
    Optional<OnnxTensor> initializer(String name) {
        return Optional.ofNullable(initializers.get(name));
    }

    private void readGraph(ProtobufReader reader) {
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> nodes.add(readNode(reader.message()));
                case 5 -> add(OnnxTensor.read(reader.message()));
                default -> reader.skip();
            }
        }
    }

    private void add(OnnxTensor tensor) {
        initializers.put(tensor.name(), tensor);
    }

    private static Node readNode(ProtobufReader reader) {
        List<String> inputs = new ArrayList<>();
        String name = "";
        String operator = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> inputs.add(reader.string());
                case 3 -> name = reader.string();
                case 4 -> operator = reader.string();
                default -> reader.skip();
            }
        }
        return new Node(name, operator, List.copyOf(inputs));
    }
}
