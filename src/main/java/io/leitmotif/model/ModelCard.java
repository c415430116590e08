package io.leitmotif.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leitmotif.model.bert.Pooling;

/**
 * What a model is: which files, to the last bit, and how its text is prepared. Read from {@code card.json}; the
 * fields are explained for people in {@code models/README.md}. A card that exists is valid.
 *
 * @param id        the model's name, stored beside every vector; letters, digits, dot, dash and underscore
 * @param revision  which edition of it; stored too
 * @param weights   the file with the weights of a BERT encoder, {@code .onnx} or {@code .safetensors}
 * @param tokenizer the Hugging Face {@code tokenizer.json}
 * @param dimension values in an embedding
 * @param maxTokens tokens the model reads at once, {@code [CLS]} and {@code [SEP]} included
 * @param pooling   how token vectors become one
 * @param lowerCase whether text is lower-cased first
 * @param script    the script text is brought to first
 * @param licence   SPDX identifier of the weights' licence
 * @param source    where the weights come from: for people
 */
record ModelCard(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String revision,
        @JsonProperty(required = true) Resource weights,
        @JsonProperty(required = true) Resource tokenizer,
        @JsonProperty(required = true) int dimension,
        @JsonProperty(required = true) int maxTokens,
        @JsonProperty(required = true) Pooling pooling,
        @JsonProperty(required = true) boolean lowerCase,
        @JsonProperty(required = true) Script script,
        @JsonProperty(required = true) String licence,
        @JsonProperty(required = true) String source) {

    /** More is no BERT's, and a typing error. */
    private static final int LIMIT = 65_536;
    /** {@code [CLS]}, {@code [SEP]} and one between. */
    static final int LEAST_TOKENS = 3;

    /** @throws IllegalArgumentException if a field is missing or out of range */
    ModelCard {
        if (!present("id", id).matches(ModelDescription.ID)) {
            throw new IllegalArgumentException("id \"" + id + "\": letters, digits, dot, dash, underscore; 100 at most");
        }
        present("revision", revision);
        present("weights", weights);
        present("tokenizer", tokenizer);
        inRange("dimension", dimension, 1);
        inRange("maxTokens", maxTokens, LEAST_TOKENS);
        present("pooling", pooling);
        present("script", script);
        present("licence", licence);
        present("source", source);
    }

    /**
     * A file of the model.
     *
     * @param resource its name beside the card, or on the class path
     * @param sha256   of its bytes, 64 lower-case hexadecimal digits
     */
    record Resource(@JsonProperty(required = true) String resource, @JsonProperty(required = true) String sha256) {

        /** @throws IllegalArgumentException if the name is empty or climbs out of its folder, or the digest is none */
        Resource {
            if (present("resource", resource).startsWith("/") || resource.contains("..") || resource.isBlank()) {
                throw new IllegalArgumentException("resource \"" + resource + "\": a plain name, no leading / and no ..");
            }
            if (!present("sha256", sha256).matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("sha256 \"" + sha256 + "\" of " + resource + ": 64 digits 0-9a-f");
            }
        }
    }

    private static <T> T present(String field, T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    private static void inRange(String field, int value, int least) {
        if (value < least || value > LIMIT) {
            throw new IllegalArgumentException(field + " is " + value + ", not within " + least + ".." + LIMIT);
        }
    }
}
