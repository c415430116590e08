package io.leitmotif.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of one folder, and the digests of those that were read. */
final class HubFiles {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Path folder;
    private final Map<String, String> digests = new TreeMap<>();

    HubFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether there is a file of that name.
     *
     * @throws ModelException if there is something else, such as a link that leads nowhere
     */
    boolean has(String name) {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new ModelException(file + " is no file.");
        }
        return Files.isRegularFile(file);
    }

    /** Where it is. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** A JSON file, or a missing node if there is none. */
    private JsonNode json(String name) throws IOException {
        if (!has(name)) {
            return MissingNode.getInstance();
        }
        JsonNode json = JSON.readTree(bytes(name));
        if (json.isMissingNode()) {
            throw new ModelException("it is empty");
        }
        return json;
    }

    /** All bytes of a file. */
    byte[] bytes(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(path(name));
        digests.put(name, Sha256.of(bytes));
        return bytes;
    }

    /** Reads a file only for its digest. */
    String digest(String name) throws IOException {
        String digest = Sha256.of(path(name));
        digests.put(name, digest);
        return digest;
    }

    /** What a JSON file says that has to be there. */
    <T> T required(String name, Function<JsonNode, T> reader) {
        if (!has(name)) {
            throw new ModelException(path(name) + " is missing.");
        }
        return said(name, reader);
    }

    /**
     * What a JSON file says; a missing node if there is none.
     *
     * @throws ModelException if it is no JSON, or not of the kind that is read: the file and what is wrong with it
     */
    <T> T said(String name, Function<JsonNode, T> reader) {
        try {
            return reader.apply(json(name));
        } catch (IOException | ModelException e) {
            throw new ModelException(path(name) + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** A digest of the names and digests of all that was read. */
    String fingerprint() {
        return Sha256.of(digests.toString());
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
