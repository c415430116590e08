package io.leitmotif.model;

import io.leitmotif.model.torch.Precision;
import java.nio.file.Path;

/**
 * A model as the engine loads it.
 *
 * @param description what it is
 * @param precision the number format it computes in
 * @param archive   the TorchScript archive: {@code forward(ids, positions, spans, lengths)} gives a vector of length 1 per window
 * @param tokenizer the Hugging Face {@code tokenizer.json}
 * @param written   whether this call wrote the archive; false if it was there
 */
public record PreparedModel(ModelDescription description, Precision precision, Path archive, Path tokenizer, boolean written) {}
