package io.leitmotif.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalInt;

/** Fields of a JSON object: absent or null is empty, and one of another type than asked for is refused, not guessed at. */
public final class JsonFields {

    private JsonFields() {}

    /** A whole number within int. */
    public static OptionalInt integer(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(name, value, "a whole number");
        }
        return OptionalInt.of(value.asInt());
    }

    /** A truth value, or what is meant by saying nothing. */
    public static boolean flag(JsonNode object, String name, boolean otherwise) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(name, value, "true or false");
        }
        return value.asBoolean();
    }

    /** A text. */
    public static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, value, "a text");
        }
        return Optional.of(value.asText());
    }

    private static ModelException wrong(String name, JsonNode value, String wanted) {
        return new ModelException(name + " is " + value + ", not " + wanted);
    }
}
