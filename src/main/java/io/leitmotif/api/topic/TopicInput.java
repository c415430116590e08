package io.leitmotif.api.topic;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.TopicChange;
import io.leitmotif.topic.vocabulary.Example;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a topic; what is not given stays as it is.
 *
 * @param id          if given, the one in the path
 * @param vocabulary  of a new topic
 * @param labels      by BCP 47 language; a new topic needs one
 * @param description what belongs to it and what does not: enough for a first head
 * @param broader     the topic that whatever has this one has too; "" for none
 * @param threshold   0..1; 0 leaves it to what is learnt
 * @param examples    texts that have it; they replace those given before
 * @param retired     whether it is out of use
 */
@Schema(name = "TopicInput")
public record TopicInput(@Schema(description = "If given, the one in the path") String id,
        @Schema(defaultValue = "sectors") String vocabulary,
        @Schema(description = "By BCP 47 language; a new topic needs one") Map<String, String> labels,
        @Schema(description = "What belongs to it and what does not: enough for a first head") String description,
        @Schema(description = "The topic that whatever has this one has too; \"\" for none") String broader,
        @Schema(description = "0..1; 0 leaves it to what is learnt") Double threshold,
        @Schema(description = "Plain texts that have it, as strings or as {text, language}; they replace those given before")
        List<ExampleInput> examples,
        @Schema(description = "Whether it is out of use") Boolean retired) {

    TopicChange change(String name) {
        if (id != null && !id.equals(name)) {
            throw new ProblemException(Problem.MALFORMED, "id is " + id + ", the path says " + name);
        }
        List<Example> given = examples == null ? null : IntStream.range(0, examples.size())
                .mapToObj(i -> ExampleInput.example(examples.get(i), i, name)).toList();
        return new TopicChange(name, vocabulary, labels, description, broader, threshold, retired, given);
    }
}
