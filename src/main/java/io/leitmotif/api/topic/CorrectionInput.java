package io.leitmotif.api.topic;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of an article's topic.
 *
 * @param correct whether the article has it
 */
@Schema(name = "Correction")
public record CorrectionInput(@Schema(required = true) Boolean correct) {

    /** @throws ProblemException MALFORMED if nothing is said */
    boolean required() {
        if (correct == null) {
            throw new ProblemException(Problem.MALFORMED, "correct is missing; it is true or false");
        }
        return correct;
    }
}
