package io.leitmotif.api.topic;

import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.topic.vocabulary.Example;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that teaches a vocabulary.
 *
 * @param text     the text; a first short line is its title
 * @param topics   all topics of the vocabulary that it has; null for none
 * @param language BCP 47, or null to find it
 */
@Schema(name = "VocabularyExample")
public record VocabularyExample(String text,
        @Schema(description = "All topics of the vocabulary that it has; none is an example too") Set<String> topics,
        String language) {

    static VocabularyExample of(Example example) {
        return new VocabularyExample(example.text(), new TreeSet<>(example.topics()), example.language());
    }

    Example example() {
        return new Example(text, topics == null ? Set.of() : topics, LanguageTag.canonical(language));
    }
}
