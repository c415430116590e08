package io.leitmotif.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.bert.BertConfig;
import io.leitmotif.model.bert.BertWeights;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.bert.Projection;
import io.leitmotif.model.bert.SentenceBert;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.WeightFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model as it is downloaded from the Hugging Face hub: transformers' {@code config.json}, {@code tokenizer.json} and
 * weights, and what sentence-transformers adds to them (sbert.net). Which files are read and what they decide is told in
 * {@code models/README.md}. The model's name is the folder's, its revision the beginning of its fingerprint.
 */
final class HubFolder implements ModelSource {

    private static final List<String> WEIGHTS = List.of("model.safetensors", "onnx/model.onnx", "model.onnx");
    static final int REVISION = 12;

    private final HubFiles files;
    private final BertConfig config;
    private final Optional<Projection> projection;
    private final String projectionWeights;
    private final String weights;
    private final byte[] tokenizer;
    private final ModelDescription description;
    private final String fingerprint;

    private HubFolder(Path folder, String id) throws IOException {
        files = new HubFiles(folder);
        ServingProperties serving = new ServingProperties(files);
        HubModules modules = files.said("modules.json", HubModules::of);
        String encoder = modules.transformer();
        config = files.required(encoder + "config.json", BertConfig::of);
        Pooling pooling = files.has("modules.json") ? files.required(modules.pooling() + "config.json", Pooling::of)
                : files.said(modules.pooling() + "config.json", json -> json.isMissingNode()
                        ? serving.pooling().orElse(Pooling.MEAN) : Pooling.of(json));
        projection = modules.dense().map(dense -> files.required(dense + "config.json", Projection::of));
        projectionWeights = modules.dense().orElse("") + "model.safetensors";
        weights = weights(encoder);
        JsonNode tokenizerConfig = files.said(encoder + "tokenizer_config.json", json -> json);
        tokenizer = tokenizer(encoder + "tokenizer.json", tokenizerConfig);
        TextLimits limits = TextLimits.of(files, encoder, serving);
        Prompts prompts = files.said("config_sentence_transformers.json", json -> Prompts.of(json, id));
        String digest = files.digest(weights);
        requireProjection();
        fingerprint = files.fingerprint();
        description = new ModelDescription(id, fingerprint.substring(0, REVISION), digest,
                projection.map(Projection::outputs).orElse(config.hidden()),
                Math.min(config.maxTokens(), limits.maxTokens().orElse(Integer.MAX_VALUE)), pooling, false, limits.lowerCase(),
                Script.ANY, prompts);
    }

    /** Whether a folder is on disk and has no card. */
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder) && !Files.exists(folder.resolve("card.json"));
    }

    /** Whether a folder has weights that are read, in its own or the encoder's old place. */
    static boolean hasWeights(Path folder) {
        return WEIGHTS.stream().anyMatch(name -> Files.exists(folder.resolve(name)) || Files.exists(folder.resolve("0_Transformer").resolve(name)));
    }

    static HubFolder read(Path folder, String id) throws IOException {
        return new HubFolder(folder, id);
    }

    @Override
    public ModelDescription description() {
        return description;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public OpenModel open(Path aside) throws IOException {
        HubTokenizer.requireWithin(tokenizer, config.vocabulary());
        List<WeightFile> opened = new ArrayList<>();
        String name = weights;
        try {
            opened.add(WeightFile.open(files.path(name), name));
            BertWeights bert = new BertWeights(config, opened.get(0));
            if (projection.isEmpty()) {
                return new OpenModel(new SentenceBert(bert, description.pooling(), Optional.empty()), opened);
            }
            name = projectionWeights;
            opened.add(WeightFile.open(files.path(name), name));
            return new OpenModel(new SentenceBert(bert, description.pooling(), Optional.of(projection.get().weights(opened.get(1)))), opened);
        } catch (IOException | RuntimeException e) {
            for (WeightFile file : opened) {
                file.close();
            }
            if (e instanceof ModelException) {
                throw new ModelException(name + ": " + e.getMessage(), e);
            }
            throw e;
        }
    }

    @Override
    public byte[] tokenizer() {
        return tokenizer.clone();
    }

    @Override
    public String toString() {
        return files.toString();
    }

    private byte[] tokenizer(String name, JsonNode overruling) throws IOException {
        if (!files.has(name)) {
            throw new ModelException(files.path(name) + " is missing; vocab.txt or sentencepiece.bpe.model alone is not read.");
        }
        return HubTokenizer.of(files.bytes(name), overruling);
    }

    private String weights(String encoder) {
        return WEIGHTS.stream().map(name -> encoder + name).filter(files::has).findFirst().orElseThrow(() -> new ModelException(
                files + " has no weights that are read: model.safetensors in one file, or onnx/model.onnx; pytorch_model.bin is not read."));
    }

    private void requireProjection() throws IOException {
        if (projection.isEmpty()) {
            return;
        }
        if (!files.has(projectionWeights)) {
            throw new ModelException(files.path(projectionWeights) + " is missing; pytorch_model.bin is not read.");
        }
        if (projection.get().inputs() != config.hidden()) {
            throw new ModelException(files.path(projectionWeights) + " cannot be used: its in_features are " + projection.get().inputs()
                    + ", the encoder's hidden_size is " + config.hidden() + ".");
        }
        files.digest(projectionWeights);
    }
}
