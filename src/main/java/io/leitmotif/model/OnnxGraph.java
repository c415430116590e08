package io.leitmotif.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph of an ONNX file (onnx.proto3, {@code ModelProto}): its named constants and its nodes, read in one pass.
 * Weights stay in the buffer they were read from.
 */
final class OnnxGraph {

    /** A node: {@code operator} applied to {@code inputs}; {@code value} is what a {@code Constant} node holds. */
    record Node(String name, String operator, List<String> inputs, List<String> outputs, Optional<OnnxTensor> value) {}

    private final Map<String, OnnxTensor> initializers = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> producers = new HashMap<>();

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

    /** What flows under a name, if that is constant: an initializer, or the value of a {@code Constant} node. */
    Optional<OnnxTensor> constant(String name) {
        return initializer(name).or(() -> producer(name).flatMap(Node::value));
    }

    /** The node an edge comes from. */
    Optional<Node> producer(String edge) {
        return Optional.ofNullable(producers.get(edge));
    }

    private void readGraph(ProtobufReader reader) {
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> add(readNode(reader.message()));
                case 5 -> add(OnnxTensor.read(reader.message()));
                default -> reader.skip();
            }
        }
    }

    private void add(Node node) {
        nodes.add(node);
        node.outputs().forEach(output -> producers.put(output, node));
    }

    private void add(OnnxTensor tensor) {
        initializers.put(tensor.name(), tensor);
    }

    private static Node readNode(ProtobufReader reader) {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String name = "";
        String operator = "";
        OnnxTensor value = null;
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> inputs.add(reader.string());
                case 2 -> outputs.add(reader.string());
                case 3 -> name = reader.string();
                case 4 -> operator = reader.string();
                case 5 -> value = readValue(reader.message(), value);
                default -> reader.skip();
            }
        }
        return new Node(name, operator, List.copyOf(inputs), List.copyOf(outputs), Optional.ofNullable(value));
    }

    /** The tensor of an attribute ({@code AttributeProto.t}), or what was found before. */
    private static OnnxTensor readValue(ProtobufReader reader, OnnxTensor before) {
        OnnxTensor value = before;
        while (reader.next()) {
            if (reader.field() == 5) {
                value = OnnxTensor.read(reader.message());
            } else {
                reader.skip();
            }
        }
        return value;
    }
}
