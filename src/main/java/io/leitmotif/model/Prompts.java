package io.leitmotif.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.JsonFields;
import io.leitmotif.model.file.ModelException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model that was taught with prompts wants before its texts; empty where it wants nothing.
 *
 * @param query   before what is searched with
 * @param passage before what is found
 */
public record Prompts(String query, String passage) {

    /** Of a model that wants none. */
    static final Prompts NONE = new Prompts("", "");
    /** The E5 family's (Wang et al. 2022, arXiv:2212.03533), which its folders leave to the reader of its page. */
    private static final Prompts E5 = new Prompts("query: ", "passage: ");
    private static final String E5_ID = "(multilingual-)?e5-(small|base|large)(-v2)?";

    /**
     * Those of sentence-transformers' {@code config_sentence_transformers.json}.
     *
     * @param config the file, or a missing node
     * @param id     the model's name
     */
    static Prompts of(JsonNode config, String id) {
        JsonNode prompts = config.path("prompts");
        if (!prompts.isMissingNode() && !prompts.isNull() && !prompts.isObject()) {
            throw new ModelException("prompts is " + prompts + ", not an object");
        }
        String usual = JsonFields.text(config, "default_prompt_name").map(name -> JsonFields.text(prompts, name)
                .orElseThrow(() -> new ModelException("default_prompt_name is " + name + ", which is none of its prompts"))).orElse("");
        Prompts said = new Prompts(first(prompts, "query").orElse(usual), first(prompts, "document", "passage", "corpus").orElse(usual));
        return said.equals(NONE) && id.matches(E5_ID) ? E5 : said;
    }

    private static Optional<String> first(JsonNode prompts, String... names) {
        return Stream.of(names).flatMap(name -> JsonFields.text(prompts, name).stream()).findFirst();
    }
}
