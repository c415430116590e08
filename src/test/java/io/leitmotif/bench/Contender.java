package io.leitmotif.bench;

import io.leitmotif.encoder.Encoder;
import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An encoder in the race. Any number of threads may call it.
 *
 * @param name for the report, 17 characters at most
 * @param one  embeds a text
 * @param many embeds texts in one call, by the way the library has for it
 */
record Contender(String name, Function<String, Embedding> one, Function<List<String>, List<Embedding>> many) {

    Contender {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(many, "many");
        if (name.length() > 17) {
            throw new IllegalArgumentException("the name \"" + name + "\" is longer than 17 characters");
        }
    }

    /** Our own, by its public face. */
    static Contender of(String name, Encoder encoder) {
        return new Contender(name, text -> encoder.embed(List.of(text)).get(0), encoder::embed);
    }
}
