package io.leitmotif.model;

import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** What DJL's {@code serving.properties} says of a text embedding model: the arguments of its TextEmbeddingTranslator. */
final class ServingProperties {

    static final String NAME = "serving.properties";

    private final Properties properties = new Properties();

    /**
     * Reads the file, if there is one.
     *
     * @throws ModelException if it asks for what is not done here
     */
    ServingProperties(HubFiles files) throws IOException {
        if (!files.has(NAME)) {
            return;
        }
        properties.load(new StringReader(new String(files.bytes(NAME), StandardCharsets.UTF_8)));
        for (String unread : new String[] {"dense", "layerNorm"}) {
            if (properties.containsKey(unread)) {
                throw new ModelException(files.path(NAME) + " cannot be used: it asks for " + unread + "=" + properties.getProperty(unread));
            }
        }
        pooling(files);
    }

    private void pooling(HubFiles files) {
        String named = properties.getProperty("pooling", "mean");
        if (!named.equals("cls") && !named.equals("mean")) {
            throw new ModelException(files.path(NAME) + " cannot be used: pooling is " + named + "; read are cls and mean");
        }
    }

    /** How token vectors become one, if it says. */
    Optional<Pooling> pooling() {
        return Optional.ofNullable(properties.getProperty("pooling")).map(named -> named.equals("cls") ? Pooling.CLS : Pooling.MEAN);
    }

    /** Tokens read at once, if it says. */
    OptionalInt maxTokens() {
        String said = properties.getProperty("maxLength", "");
        return said.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(said)) : OptionalInt.empty();
    }

    /** Whether text is lower-cased first. */
    boolean lowerCase() {
        return Boolean.parseBoolean(properties.getProperty("doLowerCase"));
    }

    /** Whether the model takes token types. */
    boolean tokenTypes() {
        return Boolean.parseBoolean(properties.getProperty("includeTokenTypes"));
    }
}
