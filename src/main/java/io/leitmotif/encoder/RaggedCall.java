package io.leitmotif.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.List;

/** Windows one after the other, none filled up to the length of another: what our own archives take. */
final class RaggedCall implements ModelCall {

    @Override
    public List<Batch> parts(Batch batch) {
        return List.of(batch);
    }

    @Override
    public NDList input(NDManager manager, Batch batch) {
        int total = batch.computed();
        long[] ids = new long[total];
        long[] positions = new long[total];
        long[] spans = new long[batch.windows().size()];
        long[] lengths = new long[spans.length];
        int at = 0;
        for (int i = 0; i < spans.length; i++) {
            Window window = batch.windows().get(i);
            System.arraycopy(window.tokens(), 0, ids, at, window.length());
            for (int place = 0; place < window.length(); place++) {
                positions[at + place] = place;
            }
            spans[i] = window.span();
            lengths[i] = window.length();
            at += window.span();
        }
        return new NDList(manager.create(ids), manager.create(positions), manager.create(spans), manager.create(lengths));
    }

    @Override
    public NDArray output(NDList output, NDList input) {
        return output.singletonOrThrow();
    }
}
