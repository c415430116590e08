package io.leitmotif.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The token that stands for what a vocabulary does not have. */
final class UnknownToken {

    private static final JsonMapper JSON = new JsonMapper();

    private UnknownToken() {
    }

    /** Its id as a Hugging Face {@code tokenizer.json} says it: a word piece's name for it, or a unigram model's number. */
    static OptionalLong of(Path tokenizer) throws IOException {
        JsonNode model = JSON.readTree(tokenizer.toFile()).path("model");
        JsonNode sign = model.path("unk_token");
        JsonNode id = sign.isTextual() ? model.path("vocab").path(sign.textValue()) : model.path("unk_id");
        return id.isNumber() ? OptionalLong.of(id.asLong()) : OptionalLong.empty();
    }
}
