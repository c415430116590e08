package io.leitmotif.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.leitmotif.model.PreparedModel;
import java.util.List;

/** How an archive's {@code forward} is called for a batch. */
interface ModelCall {

    /** The batch in one or more, in its order, each for one call. */
    List<Batch> parts(Batch batch);

    /** The batch as what {@code forward} takes; the arrays are the manager's. */
    NDList input(NDManager manager, Batch batch);

    /** One vector per window, [windows, dimension], float32, from what {@code forward} gave. */
    NDArray output(NDList output, NDList input);

    /** The call that an archive asks for. */
    static ModelCall of(PreparedModel model) {
        return switch (model.signature()) {
            case RAGGED -> new RaggedCall();
            case PADDED -> new PaddedCall(model.description().pooling(), false);
            case PADDED_WITH_TYPES -> new PaddedCall(model.description().pooling(), true);
        };
    }
}
