package io.leitmotif.model.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of weights, which have the names PyTorch gives them. What is read from a weight is read while it is open. */
public interface WeightFile extends Closeable {

    /**
     * A weight; matrices are [out, in].
     *
     * @param name as in the module itself: {@code embeddings.word_embeddings.weight}, without the {@code bert.} or
     *     {@code roberta.} of a model around it
     */
    Optional<Weight> find(String name);

    /**
     * Opens a file.
     *
     * @param name what the file is called: its ending, {@code .safetensors} or {@code .onnx}, is its format
     * @throws ModelException if it is cut off, damaged, or of another format
     */
    static WeightFile open(Path file, String name) throws IOException {
        if (name.endsWith(".safetensors")) {
            return Safetensors.open(file);
        }
        if (name.endsWith(".onnx")) {
            return OnnxWeights.open(file);
        }
        throw new ModelException("it is neither .safetensors nor .onnx");
    }

    /**
     * Opens a {@code .safetensors} file that has been read already; it is not copied.
     *
     * @throws ModelException if it is cut off, damaged, or of another format
     */
    static WeightFile ofSafetensors(byte[] bytes) {
        return Safetensors.of(bytes);
    }

    /** A name without the modules around the encoder, and with the norms' present names (they were gamma and beta). */
    static String bare(String name) {
        return name.replaceFirst("^(\\w+\\.)*?(?=(embeddings|encoder\\.layer)\\.)", "")
                .replaceFirst("LayerNorm\\.gamma$", "LayerNorm.weight").replaceFirst("LayerNorm\\.beta$", "LayerNorm.bias");
    }
}
