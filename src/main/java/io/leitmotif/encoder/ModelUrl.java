package io.leitmotif.encoder;

import ai.djl.repository.Artifact;
import ai.djl.repository.MRL;
import ai.djl.repository.Repository;
import ai.djl.util.Utils;
import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A model named by a URL as DJL knows them (docs.djl.ai, "How to load a model"): {@code file:} a folder, a zip or a
 * tar, {@code djl:} a model of DJL's zoo, {@code https:} an archive. What is not a folder already is brought to one in
 * DJL's cache, once for each URL; a local archive again when it is newer than what was unpacked.
 *
 * @param folder where its files are
 * @param id     what it is called
 */
record ModelUrl(Path folder, String id) {

    private static final String OFFLINE = "ai.djl.offline";
    /** In the environment or as a system property. */
    private static final String CACHE = "DJL_CACHE_DIR";

    /** Whether a model is named by a URL: a letter and a colon are a drive. */
    static boolean isOne(String model) {
        return model.matches("[a-z][a-z0-9+.-]+:.*");
    }

    /**
     * Brings it to disk. Only this goes to the network, and only for a URL that leads there.
     *
     * @param cache DJL's cache, unless {@code DJL_CACHE_DIR} is set
     * @throws ModelException if there is nothing, or it cannot be reached
     */
    static ModelUrl locate(String url, Path cache) {
        if (System.getenv(CACHE) == null && System.getProperty(CACHE) == null) {
            System.setProperty(CACHE, cache.toAbsolutePath().toString());
        }
        String before = System.setProperty(OFFLINE, url.startsWith("file:") || url.startsWith("jar:") ? "true" : "false");
        try {
            List<MRL> models = Repository.newInstance("model", url).getResources();
            Artifact artifact = models.isEmpty() ? null : models.get(0).getDefaultArtifact();
            if (artifact == null) {
                throw new ModelException("There is no model at " + url + ".");
            }
            removeIfOlder(models.get(0).getRepository().getResourceDirectory(artifact), url);
            models.get(0).prepare(artifact);
            Path folder = Utils.getNestedModelDir(models.get(0).getRepository().getResourceDirectory(artifact));
            if (!Files.isDirectory(folder)) {
                throw new ModelException("The model " + url + " is no folder and no zip or tar of one.");
            }
            String name = models.get(0).getArtifactId();
            return new ModelUrl(folder, name.substring(name.lastIndexOf('/') + 1));
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException("The model " + url + " cannot be had: " + e + ".", e);
        } finally {
            if (before == null) {
                System.clearProperty(OFFLINE);
            } else {
                System.setProperty(OFFLINE, before);
            }
        }
    }

    /** What was unpacked of a local archive that has changed since. */
    private static void removeIfOlder(Path unpacked, String url) throws IOException {
        if (url.startsWith("file:") && Files.isDirectory(unpacked)) {
            Path archive = Path.of(URI.create(url));
            if (Files.isRegularFile(archive) && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(unpacked)) > 0) {
                Utils.deleteQuietly(unpacked);
            }
        }
    }
}
