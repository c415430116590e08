package io.leitmotif.model;

import io.leitmotif.model.bert.BertConfig;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model that was traced elsewhere, as DJL's model zoo has them: one TorchScript file ({@code .pt}), its
 * {@code tokenizer.json}, and a {@code serving.properties} that says how it is used. The file runs as it is, in FP32, on
 * batches that are padded to a rectangle; it may be no BERT at all.
 */
public final class TracedFolder {

    private final HubFiles files;
    private final ServingProperties serving;
    private final String archive;
    private final ModelDescription description;

    private TracedFolder(Path folder, String id) throws IOException {
        files = new HubFiles(folder);
        serving = new ServingProperties(files);
        List<Path> archives = archives(folder);
        if (archives.size() > 1) {
            throw new ModelException(files + " has " + archives.size() + " .pt files; it takes one.");
        }
        archive = archives.get(0).getFileName().toString();
        if (!files.has("tokenizer.json")) {
            throw new ModelException(files.path("tokenizer.json") + " is missing; vocab.txt or sentencepiece.bpe.model alone is not read.");
        }
        TextLimits limits = TextLimits.of(files, "", serving);
        OptionalInt positions = files.said("config.json", BertConfig::maxTokens);
        int maxTokens = IntStream.concat(limits.maxTokens().stream(), positions.stream()).min().orElseThrow(() -> new ModelException(files
                + " says nowhere how many tokens its model reads at once: serving.properties with maxLength, or sentence_bert_config.json"
                + " with max_seq_length."));
        Pooling pooling = files.said("1_Pooling/config.json",
                json -> json.isMissingNode() ? serving.pooling().orElse(Pooling.MEAN) : Pooling.of(json));
        Prompts prompts = files.said("config_sentence_transformers.json", json -> Prompts.of(json, id));
        String digest = files.digest(archive);
        files.digest("tokenizer.json");
        description = new ModelDescription(id, files.fingerprint().substring(0, HubFolder.REVISION), digest, 0,
                maxTokens, pooling, false, limits.lowerCase(), Script.ANY, prompts);
    }

    /** Whether a folder has a {@code .pt} file, and no weights that are read. */
    public static boolean isOne(Path folder) throws IOException {
        return Files.isDirectory(folder) && !Files.exists(folder.resolve("card.json")) && !HubFolder.hasWeights(folder)
                && !archives(folder).isEmpty();
    }

    /**
     * Reads what a folder says of its model.
     *
     * @param id the model's name
     * @throws ModelException if a file is missing or says what is not done here: which, and what is
     */
    public static TracedFolder read(Path folder, String id) {
        try {
            return new TracedFolder(folder, id);
        } catch (IOException e) {
            throw new ModelException("The model " + folder + " cannot be read: " + e, e);
        }
    }

    /** The model as the engine loads it, from where it is; its dimension is for the engine to find out. */
    public PreparedModel prepared() {
        return new PreparedModel(description, Precision.FP32, files.path(archive), files.path("tokenizer.json"), false,
                serving.tokenTypes() ? PreparedModel.Signature.PADDED_WITH_TYPES : PreparedModel.Signature.PADDED);
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.getFileName().toString().endsWith(".pt")).toList();
        }
    }
}
