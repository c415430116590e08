package io.leitmotif.api.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.topic.vocabulary.Example;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that has a topic: in JSON the text alone, or an object.
 *
 * @param text     the text; a first short line is its title
 * @param language BCP 47, or null to find it
 */
@Schema(name = "ExampleInput")
public record ExampleInput(String text, String language) {

    /** The text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExampleInput of(String text) {
        return new ExampleInput(text, null);
    }

    /** The object. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static ExampleInput of(@JsonProperty("text") String text, @JsonProperty("language") String language) {
        return new ExampleInput(text, language);
    }

    static Example example(ExampleInput given, int place, String topicId) {
        if (given == null || given.text() == null || given.text().isBlank()) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "examples[" + place + "] of topic " + topicId + " is empty");
        }
        return new Example(given.text(), Set.of(topicId), LanguageTag.canonical(given.language()));
    }
}
