package io.leitmotif.model;

import io.leitmotif.model.torch.Precision;
import java.nio.file.Path;

/**
 * A model as the engine loads it.
 *
 * @param description what it is
 * @param precision the number format it computes in
 * @param archive   the TorchScript archive
 * @param tokenizer the Hugging Face {@code tokenizer.json}
 * @param written   whether this call wrote the archive; false if it was there
 * @param signature how it is called
 */
public record PreparedModel(ModelDescription description, Precision precision, Path archive, Path tokenizer, boolean written,
        Signature signature) {

    /** What the archive's {@code forward} takes and gives. */
    public enum Signature {
        /** Ours: windows one after the other in {@code ids}, {@code positions}, {@code spans}, {@code lengths}; a vector per window. */
        RAGGED,
        /** {@code input_ids} and {@code attention_mask} [windows, tokens]; vectors per token, or one per window. */
        PADDED,
        /** The same and {@code token_type_ids}. */
        PADDED_WITH_TYPES
    }
}
