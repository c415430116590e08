package io.leitmotif.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Windows side by side, filled up to the longest, with a mask that says which tokens are real: what archives traced
 * elsewhere take.
 */
final class PaddedCall implements ModelCall {

    private final Pooling pooling;
    private final boolean types;

    PaddedCall(Pooling pooling, boolean types) {
        this.pooling = pooling;
        this.types = types;
    }

    /** Rectangles of no more tokens than the batch has, filled up: windows of unlike lengths would make one many times as large. */
    @Override
    public List<Batch> parts(Batch batch) {
        List<Batch> parts = new ArrayList<>();
        List<Window> open = new ArrayList<>();
        int longest = 0;
        for (Window window : batch.windows()) {
            int length = Math.max(longest, window.length());
            if (!open.isEmpty() && length * (open.size() + 1) > batch.computed()) {
                parts.add(new Batch(open));
                open.clear();
                length = window.length();
            }
            open.add(window);
            longest = length;
        }
        parts.add(new Batch(open));
        return parts;
    }

    @Override
    public NDList input(NDManager manager, Batch batch) {
        int windows = batch.windows().size();
        int tokens = batch.windows().stream().mapToInt(Window::length).max().orElseThrow();
        long[] ids = new long[windows * tokens];
        long[] mask = new long[windows * tokens];
        for (int i = 0; i < windows; i++) {
            Window window = batch.windows().get(i);
            System.arraycopy(window.tokens(), 0, ids, i * tokens, window.length());
            Arrays.fill(mask, i * tokens, i * tokens + window.length(), 1);
        }
        Shape shape = new Shape(windows, tokens);
        NDList input = new NDList(manager.create(ids, shape), manager.create(mask, shape));
        if (types) {
            input.add(manager.zeros(shape, DataType.INT64));
        }
        return input;
    }

    @Override
    public NDArray output(NDList output, NDList input) {
        NDArray named = output.get("last_hidden_state");
        NDArray vectors = named == null ? output.head() : named;
        return switch (vectors.getShape().dimension()) {
            case 2 -> vectors.getShape().get(0) == input.get(0).getShape().get(0) ? vectors : unlike(vectors, input);
            case 3 -> pooled(vectors, input.get(1));
            default -> unlike(vectors, input);
        };
    }

    private static NDArray unlike(NDArray vectors, NDList input) {
        throw new ModelException("The model gives an array of shape " + vectors.getShape() + " for one of " + input.get(0).getShape()
                + ", neither [windows, dimension] nor [windows, tokens, dimension].");
    }

    private NDArray pooled(NDArray vectors, NDArray mask) {
        if (pooling == Pooling.CLS) {
            return vectors.get(":, 0");
        }
        NDArray real = mask.toType(DataType.FLOAT32, false).expandDims(-1);
        return vectors.mul(real).sum(new int[] {1}).div(real.sum(new int[] {1}));
    }
}
