package io.leitmotif.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leitmotif.model.bert.BertConfig;
import io.leitmotif.model.bert.BertWeights;
import io.leitmotif.model.bert.SentenceBert;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.ModelFiles;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.model.file.WeightFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder with a {@code card.json} and a {@code config.json}, on disk or on the class path. What the card names is
 * looked for in that folder first, then at the root of the class path, where model jars put it; it is used only if it
 * is, to the last bit, what the card is about.
 */
final class CardFolder implements ModelSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final String folder;
    private final ModelCard card;
    private final BertConfig config;
    private final String fingerprint;

    private CardFolder(String folder, byte[] card, byte[] config) {
        this.folder = folder;
        this.card = said("card.json", () -> JSON.readValue(card, ModelCard.class));
        this.config = said("config.json", () -> BertConfig.of(JSON.readTree(config)));
        this.fingerprint = Sha256.of(Sha256.of(card) + Sha256.of(config));
        if (this.config.hidden() != this.card.dimension() || this.config.maxTokens() < this.card.maxTokens()) {
            throw new ModelException(folder + "/config.json has " + this.config.hidden() + " dimensions and " + this.config.maxTokens()
                    + " positions, the card says " + this.card.dimension() + " dimensions and " + this.card.maxTokens() + " tokens.");
        }
    }

    /** A folder that is on disk is read there, and nowhere else. */
    static CardFolder read(String folder) throws IOException {
        Path onDisk = Path.of(folder);
        for (String other : List.of("modules.json", "config_sentence_transformers.json")) {
            if (Files.exists(onDisk.resolve(other))) {
                throw new ModelException(folder + " has a card.json and a " + other + ", which a card does not know: one of them has to go.");
            }
        }
        return new CardFolder(folder, bytes(folder, "card.json"), bytes(folder, "config.json"));
    }

    @Override
    public ModelDescription description() {
        return new ModelDescription(card.id(), card.revision(), card.weights().sha256(), card.dimension(), card.maxTokens(),
                card.pooling(), true, card.lowerCase(), card.script(), Prompts.NONE);
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public OpenModel open(Path aside) throws IOException {
        String resource = card.weights().resource();
        Path beside = Path.of(folder, resource);
        boolean onDisk = Files.isRegularFile(beside);
        try (InputStream in = open(resource); OutputStream out = onDisk ? OutputStream.nullOutputStream() : Files.newOutputStream(aside)) {
            require(card.weights(), Sha256.copying(in, out));
        }
        WeightFile weights = null;
        try {
            weights = WeightFile.open(onDisk ? beside : aside, resource);
            return new OpenModel(new SentenceBert(new BertWeights(config, weights), card.pooling(), Optional.empty()), List.of(weights));
        } catch (ModelException e) {
            if (weights != null) {
                weights.close();
            }
            throw new ModelException(resource + ": " + e.getMessage(), e);
        }
    }

    @Override
    public byte[] tokenizer() throws IOException {
        try (InputStream in = open(card.tokenizer().resource()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            require(card.tokenizer(), Sha256.copying(in, out));
            return out.toByteArray();
        }
    }

    @Override
    public String toString() {
        return folder;
    }

    private InputStream open(String resource) throws IOException {
        InputStream beside = ModelFiles.find(folder + "/" + resource);
        InputStream found = beside != null ? beside : ModelFiles.onClassPath(resource);
        if (found == null) {
            throw new ModelException("The model " + card.id() + " needs " + resource + ", which is neither in "
                    + folder + " nor on the class path.");
        }
        return found;
    }

    private void require(ModelCard.Resource wanted, String found) {
        if (!found.equals(wanted.sha256())) {
            throw new ModelException(wanted.resource() + " of " + card.id() + " has sha256 " + found
                    + ", the card says " + wanted.sha256() + ": it is not the file the card is about.");
        }
    }

    private static byte[] bytes(String folder, String name) throws IOException {
        Path onDisk = Path.of(folder);
        try (InputStream in = Files.isDirectory(onDisk) ? Files.newInputStream(onDisk.resolve(name)) : ModelFiles.onClassPath(folder + "/" + name)) {
            if (in == null) {
                throw new ModelException("There is no model " + folder + ", on disk or on the class path: it takes a card.json and a"
                        + " config.json, or the config.json, tokenizer.json and weights of a model from the Hugging Face hub.");
            }
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new ModelException(onDisk.resolve(name) + " is missing.", e);
        }
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private <T> T said(String name, Reader<T> reader) {
        try {
            return reader.read();
        } catch (IOException | ModelException e) {
            throw new ModelException(folder + "/" + name + " cannot be used: " + e.getMessage(), e);
        }
    }
}
