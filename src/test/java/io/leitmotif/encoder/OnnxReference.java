package io.leitmotif.encoder;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.vector.Embedding;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The same weights under ONNX Runtime on one thread, window by window: what ours is held against. */
public final class OnnxReference implements AutoCloseable {

    private final Model model;
    private final Pooling pooling;

    public OnnxReference(Path folder, Pooling pooling) throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve("bge-small-zh-v1.5.onnx");
        if (!Files.exists(file)) {
            try (InputStream in = OnnxReference.class.getResourceAsStream("/bge-small-zh-v1.5.onnx")) {
                Files.copy(in, file);
            }
        }
        this.pooling = pooling;
        model = Model.newInstance("bge-small-zh-v1.5", "OnnxRuntime");
        model.load(folder, "bge-small-zh-v1.5", java.util.Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1"));
    }

    Embedding embed(Window window) {
        return embed(window.tokens());
    }

    /** The embedding of tokens that are framed already. */
    public Embedding embed(long[] tokens) {
        try (NDManager manager = model.getNDManager().newSubManager()) {
            Shape shape = new Shape(1, tokens.length);
            long[] ones = new long[tokens.length];
            Arrays.fill(ones, 1);
            NDList input = new NDList(manager.create(tokens, shape), manager.create(ones, shape),
                    manager.create(new long[tokens.length], shape));
            NDArray output = model.getBlock().forward(new ParameterStore(manager, false), input, false).head();
            output.attach(manager);
            float[] all = output.toFloatArray();
            int dimension = all.length / tokens.length;
            float[] pooled = Arrays.copyOf(all, dimension);
            if (pooling == Pooling.MEAN) {
                for (int i = dimension; i < all.length; i++) {
                    pooled[i % dimension] += all[i];
                }
            }
            return Embedding.of(pooled);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
