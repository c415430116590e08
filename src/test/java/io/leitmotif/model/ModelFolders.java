package io.leitmotif.model;

import io.leitmotif.model.file.Sha256;
import io.leitmotif.model.torch.Processor;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Models that differ from the bundled one in one thing, and machines that differ from this one. */
public final class ModelFolders {

    /** A processor that has nothing special. */
    public static final Processor PLAIN = new Processor("aarch64", "", Set.of());

    static final String BUNDLED = "models/bge-small-zh-v1.5";

    private ModelFolders() {}

    /** The model of a folder, called as the folder is. */
    public static ModelSource of(Path folder) {
        return ModelSource.of(folder.toString(), folder.getFileName().toString());
    }

    /** The bundled model's cache as another machine would fill it. */
    public static ModelCache cache(Path directory, Processor processor) {
        return new ModelCache(directory, processor);
    }

    /** A folder with the bundled card, after a replacement in its text. */
    public static ModelSource card(Path folder, String old, String replacement) throws Exception {
        String json = new String(resource(BUNDLED + "/card.json"), "UTF-8");
        if (!json.contains(old)) {
            throw new IllegalArgumentException("the card has no " + old);
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("card.json"), json.replace(old, replacement));
        Files.write(folder.resolve("config.json"), resource(BUNDLED + "/config.json"));
        return of(folder);
    }

    /** A folder with weights of its own, and the bundled card with their digest. */
    static ModelSource weights(Path folder, byte[] weights) throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve("bge-small-zh-v1.5.onnx"), weights);
        return card(folder, ModelFolders.of(Path.of(BUNDLED)).description().sha256(), Sha256.of(weights));
    }

    static byte[] resource(String name) throws Exception {
        try (InputStream in = ModelFolders.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
