package io.leitmotif.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.ModelFiles;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.vector.AffineMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An encoder that is made of others: which of them reads which language, and how what it says is brought into the space
 * of the first, the hub. Read from a folder's {@code encoder.json}; the fields are explained for people in
 * {@code models/README.md}. Immutable.
 *
 * @param id     its name, stored beside every vector
 * @param routes by language; the first is the hub's, which also takes what no other does
 * @param sha256 over {@code encoder.json}, which has the digests of the maps
 */
public record Polyglot(String id, List<Route> routes, String sha256) {

    /** The file that makes a folder one. */
    public static final String FILE = "encoder.json";

    private static final Set<Character.UnicodeScript> NO_SCRIPTS = Set.of(Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED, Character.UnicodeScript.UNKNOWN);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * How texts of a language are read.
     *
     * @param language BCP 47, a prefix of all that it means: {@code zh} is {@code zh-Hant} too
     * @param script   ISO 15924: texts in it whose language has no route come here too; null for none
     * @param model    as {@code leitmotif.encoder.model} names one
     * @param map      into the hub's space; null for a place that is in it
     */
    public record Route(String language, String script, String model, AffineMap map) {
    }

    /** What {@code encoder.json} says. */
    record Card(@JsonProperty(required = true) String id, @JsonProperty(required = true) List<CardRoute> routes) {
    }

    /** A route in it. */
    record CardRoute(@JsonProperty(required = true) String language, String script,
            @JsonProperty(required = true) String model, ModelCard.Resource map) {
    }

    /** The models it is made of, in the order they are named; the hub first. */
    public List<String> models() {
        return routes.stream().map(Route::model).distinct().toList();
    }

    /** Whether a folder, on disk or on the class path, has an {@code encoder.json}. */
    public static boolean isOne(String folder) {
        try (InputStream in = ModelFiles.find(folder + "/" + FILE)) {
            return in != null;
        } catch (IOException e) {
            throw new ModelException(folder + "/" + FILE + " cannot be read: " + e, e);
        }
    }

    /**
     * Reads a folder.
     *
     * @param folder such as {@code models/polyglot}; on disk before on the class path
     * @throws ModelException if a file is missing, damaged, or says what cannot be: which, and what
     */
    public static Polyglot read(String folder) {
        try (InputStream in = ModelFiles.open(folder + "/" + FILE)) {
            byte[] bytes = in.readAllBytes();
            Card card = JSON.readValue(bytes, Card.class);
            require(card);
            List<Route> routes = new ArrayList<>();
            for (CardRoute route : card.routes()) {
                routes.add(new Route(route.language(), route.script(), route.model(),
                        route.map() == null ? null : map(folder, route.map())));
            }
            return new Polyglot(card.id(), List.copyOf(routes), Sha256.of(bytes));
        } catch (IOException | ModelException e) {
            throw new ModelException(folder + "/" + FILE + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void require(Card card) {
        if (card.id() == null || !card.id().matches(ModelDescription.ID)) {
            throw new ModelException("id \"" + card.id() + "\": letters, digits, dot, dash, underscore; 100 at most");
        }
        if (card.routes() == null || card.routes().isEmpty() || card.routes().get(0) != null && card.routes().get(0).map() != null) {
            throw new ModelException("the first of its routes is the hub's, without a map, and there is at least that");
        }
        Set<String> languages = new HashSet<>();
        Set<String> scripts = new HashSet<>();
        for (CardRoute route : card.routes()) {
            if (route == null) {
                throw new ModelException("one of its routes is null");
            }
            if (route.model() == null || route.model().isBlank()) {
                throw new ModelException("the route for " + route.language() + " names no model");
            }
            if (route.language() == null || !route.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                throw new ModelException("language \"" + route.language() + "\" is no BCP 47 tag in lower case");
            }
            if (!languages.add(route.language()) || route.script() != null && !scripts.add(script(route.script()))) {
                throw new ModelException("there are two routes for " + route.language() + " or its script");
            }
        }
    }

    private static String script(String code) {
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(code);
            if (NO_SCRIPTS.contains(script)) {
                throw new ModelException("script \"" + code + "\" is that of no letters");
            }
            return script.name();
        } catch (IllegalArgumentException e) {
            throw new ModelException("script \"" + code + "\" is none of one alphabet, such as Latn or Cyrl", e);
        }
    }

    private static AffineMap map(String folder, ModelCard.Resource wanted) throws IOException {
        try (InputStream in = ModelFiles.open(folder + "/" + wanted.resource())) {
            byte[] bytes = in.readAllBytes();
            String found = Sha256.of(bytes);
            if (!found.equals(wanted.sha256())) {
                throw new ModelException(wanted.resource() + " has sha256 " + found + ", not " + wanted.sha256());
            }
            return MapFile.read(bytes, wanted.resource());
        }
    }
}
