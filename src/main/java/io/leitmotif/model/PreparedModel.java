package io.leitmotif.model;

import java.nio.file.Path;

/**
 * A model as the engine loads it.
 *
 * @param card      what it is
 * @param precision the number format it computes in
 * @param archive   the TorchScript archive; its signature is told by {@link BertScript}
 * @param tokenizer the Hugging Face {@code tokenizer.json}
 * @param written   whether this call wrote the archive; false if it was there
 */
public record PreparedModel(ModelCard card, Precision precision, Path archive, Path tokenizer, boolean written) {}
