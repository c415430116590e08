package io.leitmotif.alignment;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leitmotif.model.MapFile;
import io.leitmotif.model.Polyglot;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.ModelFiles;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.AffineMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of an encoder that is made of others, as {@link Polyglot} reads it: an encoder.json, and a file for each map. */
final class PolyglotFolder {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAP = ".safetensors";

    private PolyglotFolder() {
    }

    /** Whether a name is that of such a folder; a URL is of a single model. */
    static boolean isOne(String name) {
        return !ModelName.isUrl(name) && Polyglot.isOne(name);
    }

    /**
     * Looks before the work what would be wrong with it after.
     *
     * @throws ProblemException MALFORMED if the language is the hub's or the script another language's, CONFLICT if the
     *     folder is there and not the encoder's own
     */
    static void requirePossible(AlignmentRequest request, List<Polyglot.Route> routes) {
        if (routes.get(0).language().equals(request.language())) {
            throw new ProblemException(Problem.MALFORMED, request.language() + " is what the hub reads; it needs no map.");
        }
        for (Polyglot.Route route : routes) {
            if (request.script() != null && route.script() != null && !route.language().equals(request.language())
                    && Character.UnicodeScript.forName(route.script()) == Character.UnicodeScript.forName(request.script())) {
                throw new ProblemException(Problem.MALFORMED, "Texts in " + request.script() + " already go to " + route.language() + ".");
            }
        }
        if (Files.exists(request.into()) && !(isOne(request.encoder()) && ModelName.same(request.encoder(), request.into().toString()))) {
            throw new ProblemException(Problem.CONFLICT, request.into() + " is there already; name a new folder, or the encoder's own.");
        }
        requireOnlyItsOwn(request.into());
    }

    /**
     * Writes the encoder with a language more, or another map for one it had.
     *
     * @param folder an empty one
     * @param routes of the encoder there is
     * @throws ModelException if it cannot be written, or not be read then
     */
    static void write(Path folder, AlignmentRequest request, List<Polyglot.Route> routes, AffineMap map) {
        try {
            writeParts(folder, request, routes, map);
            Polyglot.read(folder.toString());
        } catch (IOException e) {
            throw new ModelException(request.into() + " cannot be written: " + e, e);
        }
    }

    private static void writeParts(Path aside, AlignmentRequest request, List<Polyglot.Route> routes, AffineMap map) throws IOException {
        ObjectNode card = JSON.createObjectNode().put("id", request.id());
        ArrayNode written = card.putArray("routes");
        JsonNode given = isOne(request.encoder()) ? cards(request.encoder()) : null;
        String model = routes.stream().map(Polyglot.Route::model).filter(name -> ModelName.same(name, request.model())).findFirst()
                .orElse(request.model());
        boolean replaced = false;
        for (int i = 0; i < routes.size(); i++) {
            Polyglot.Route route = routes.get(i);
            if (route.language().equals(request.language())) {
                addMapped(written, aside, route.language(), request.script() == null ? route.script() : request.script(),
                        model, MapFile.write(map));
                replaced = true;
            } else if (route.map() == null) {
                add(written, route.language(), route.script(), route.model());
            } else {
                addMapped(written, aside, route.language(), route.script(), route.model(),
                        bytes(request.encoder() + "/" + resource(given.path(i))));
            }
        }
        if (!replaced) {
            addMapped(written, aside, request.language(), request.script(), model, MapFile.write(map));
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Files.writeString(aside.resolve(Polyglot.FILE), JSON.writer(printer).writeValueAsString(card) + "\n", StandardCharsets.UTF_8);
    }

    private static ObjectNode add(ArrayNode routes, String language, String script, String model) {
        ObjectNode route = routes.addObject().put("language", language);
        if (script != null) {
            route.put("script", script);
        }
        return route.put("model", model);
    }

    private static void addMapped(ArrayNode routes, Path aside, String language, String script, String model, byte[] map)
            throws IOException {
        String file = language + MAP;
        Files.write(aside.resolve(file), map);
        add(routes, language, script, model).putObject("map").put("resource", file).put("sha256", Sha256.of(map));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ModelFiles.open(name)) {
            return in.readAllBytes();
        }
    }

    /** What else is in the folder would be lost with it. */
    private static void requireOnlyItsOwn(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> own = new HashSet<>(Set.of(Polyglot.FILE));
            cards(folder.toString()).forEach(route -> own.add(resource(route)));
            files.map(file -> file.getFileName().toString()).filter(name -> !own.contains(name)).sorted().findFirst().ifPresent(name -> {
                throw new ProblemException(Problem.CONFLICT, folder + " has a " + name + ", which is no part of the encoder;"
                        + " name a new folder.");
            });
        } catch (IOException e) {
            throw new ModelException(folder + " cannot be read: " + e, e);
        }
    }

    /** The routes as the file has them. */
    private static JsonNode cards(String folder) throws IOException {
        return JSON.readTree(bytes(folder + "/" + Polyglot.FILE)).path("routes");
    }

    private static String resource(JsonNode route) {
        return route.path("map").path("resource").asText();
    }
}
