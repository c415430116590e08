package io.leitmotif.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.JsonFields;
import io.leitmotif.model.file.ModelException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the files beside a model say of its texts.
 *
 * @param maxTokens the least that one of them says can be read at once; empty if none says it
 * @param lowerCase whether texts are lower-cased first
 */
record TextLimits(OptionalInt maxTokens, boolean lowerCase) {

    /** sentence-transformers' names for one file, by the kind of encoder it was first written for. */
    private static final List<String> SENTENCES = Stream.of("bert", "roberta", "xlm-roberta", "camembert", "distilbert", "albert", "xlnet")
            .map(kind -> "sentence_" + kind + "_config.json").toList();
    /** More is no model's: transformers writes 10³⁰ where a tokenizer knows no limit. */
    private static final int LIMIT = 1_000_000;

    /** @param encoder the encoder's folder, with a slash behind it if it is not the model's own */
    static TextLimits of(HubFiles files, String encoder, ServingProperties serving) {
        String name = SENTENCES.stream().map(each -> encoder + each).filter(files::has).findFirst().orElse(encoder + SENTENCES.get(0));
        OptionalInt sentence = files.said(name, json -> JsonFields.integer(json, "max_seq_length"));
        OptionalInt tokenizer = files.said(encoder + "tokenizer_config.json", TextLimits::tokenizerLimit);
        OptionalInt least = Stream.of(serving.maxTokens(), sentence, tokenizer).flatMapToInt(OptionalInt::stream).min();
        if (least.isPresent() && least.getAsInt() < ModelCard.LEAST_TOKENS) {
            throw new ModelException(files + " says that its model reads " + least.getAsInt() + " tokens at once, fewer than "
                    + ModelCard.LEAST_TOKENS + ".");
        }
        return new TextLimits(least, serving.lowerCase() || files.said(name, json -> JsonFields.flag(json, "do_lower_case", false)));
    }

    private static OptionalInt tokenizerLimit(JsonNode config) {
        JsonNode limit = config.path("model_max_length");
        if (!limit.isMissingNode() && !limit.isNull() && !limit.isNumber()) {
            throw new ModelException("model_max_length is " + limit + ", not a number");
        }
        return limit.isNumber() && limit.asDouble() <= LIMIT ? OptionalInt.of(limit.asInt()) : OptionalInt.empty();
    }
}
