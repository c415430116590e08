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
import java.util.OptionalInt;

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
        requireId(folder, id);
        files = new HubFiles(folder);
        ServingProperties serving = new ServingProperties(files);
        HubModules modules = files.said("modules.json", HubModules::of);
        String encoder = modules.transformer();
        config = files.said(encoder + "config.json", BertConfig::of);
        Pooling pooling = files.said(modules.pooling() + "config.json", json -> json.isMissingNode()
                ? serving.pooling().orElse(Pooling.MEAN) : Pooling.of(json));
        projection = modules.dense().map(dense -> files.said(dense + "config.json", Projection::of));
        projectionWeights = modules.dense().orElse("") + "model.safetensors";
        weights = weights(encoder);
        JsonNode tokenizerConfig = files.said(encoder + "tokenizer_config.json", json -> json);
        tokenizer = tokenizer(encoder + "tokenizer.json", tokenizerConfig);
        JsonNode sentences = files.said(encoder + "sentence_bert_config.json", json -> json);
        Prompts prompts = files.said("config_sentence_transformers.json", json -> Prompts.of(json, id));
        String digest = files.digest(weights);
        requireProjection();
        fingerprint = files.fingerprint();
        description = new ModelDescription(id, fingerprint.substring(0, REVISION), digest,
                projection.map(Projection::outputs).orElse(config.hidden()),
                maxTokens(serving.maxTokens(), sentences.path("max_seq_length"), tokenizerConfig.path("model_max_length")), pooling,
                serving.lowerCase() || sentences.path("do_lower_case").asBoolean(false), Script.ANY, prompts);
    }

    /** Whether a folder is on disk and has no card. */
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder) && !Files.exists(folder.resolve("card.json"))
                && (Files.exists(folder.resolve("config.json")) || Files.exists(folder.resolve("modules.json")));
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
        } catch (ModelException e) {
            for (WeightFile file : opened) {
                file.close();
            }
            throw new ModelException(name + ": " + e.getMessage(), e);
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

    /** The least of what is said: transformers writes 10³⁰ where a tokenizer knows no limit. */
    private int maxTokens(OptionalInt serving, JsonNode... said) {
        double least = Math.min(config.maxTokens(), serving.orElse(Integer.MAX_VALUE));
        for (JsonNode limit : said) {
            least = limit.isNumber() ? Math.min(least, limit.asDouble()) : least;
        }
        if (least < 3) {
            throw new ModelException(files + " says that its model reads " + (int) least + " tokens at once, fewer than 3.");
        }
        return (int) least;
    }

    private static void requireId(Path folder, String id) {
        if (!id.matches(ModelDescription.ID)) {
            throw new ModelException("The model " + folder + " would be called \"" + id + "\": letters, digits, dot, dash, underscore; 100 at most.");
        }
    }
}
