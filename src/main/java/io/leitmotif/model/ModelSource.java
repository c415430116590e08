package io.leitmotif.model;

import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.nio.file.Path;

/** Where a model's files are, and what they say it is. Immutable. */
public sealed interface ModelSource permits CardFolder, HubFolder {

    /**
     * Reads what a folder says of its model: a {@code card.json}, on disk or on the class path, or a model as it was
     * downloaded from the Hugging Face hub, on disk.
     *
     * @param folder such as {@code models/bge-small-zh-v1.5}; a folder on disk comes before one on the class path
     * @param id     the model's name, unless a card says it
     * @throws ModelException if there is none, or it is no BERT encoder that is read here: what is wrong with it
     */
    static ModelSource of(String folder, String id) {
        try {
            return HubFolder.isOne(Path.of(folder)) ? HubFolder.read(Path.of(folder), id) : CardFolder.read(folder);
        } catch (IOException e) {
            throw new ModelException("The model " + folder + " cannot be read: " + e, e);
        }
    }

    /** What it is. */
    ModelDescription description();

    /** SHA-256 over everything that decides what embeddings come out, in hexadecimal digits. */
    String fingerprint();

    /**
     * Opens the weights.
     *
     * @param aside a file that may be written, and stays until the model is closed
     * @throws ModelException if they are missing, damaged, or not the ones meant
     */
    OpenModel open(Path aside) throws IOException;

    /** The folder, as it was given. */
    @Override
    String toString();

    /** The {@code tokenizer.json} as the model was taught with. */
    byte[] tokenizer() throws IOException;
}
