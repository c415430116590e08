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
        properties.replaceAll((key, value) -> value.toString().strip());
        require(files, "pooling", "cls|mean", "cls and mean");
        require(files, "maxLength", "[1-9]\\d{0,5}", "numbers from 1 on");
        require(files, "translatorFactory", "(.*\\.)?TextEmbeddingTranslatorFactory", "TextEmbeddingTranslatorFactory");
        require(files, "doLowerCase", "(?i)true|false", "true and false");
        require(files, "includeTokenTypes", "(?i)true|false", "true and false");
    }

    private void require(HubFiles files, String key, String pattern, String read) {
        String value = properties.getProperty(key);
        if (value != null && !value.matches(pattern)) {
            throw new ModelException(files.path(NAME) + " cannot be used: " + key + " is " + value + "; read are " + read);
        }
    }

    /** How token vectors become one, if it says. */
    Optional<Pooling> pooling() {
        return Optional.ofNullable(properties.getProperty("pooling")).map(named -> named.equals("cls") ? Pooling.CLS : Pooling.MEAN);
    }

    /** Tokens read at once, if it says. */
    OptionalInt maxTokens() {
        String said = properties.getProperty("maxLength");
        return said == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(said));
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
