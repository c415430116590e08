package io.leitmotif.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.api.topic.EvaluationLines;
import io.leitmotif.api.topic.EvaluationView;
import io.leitmotif.intake.LabelledTexts;
import io.leitmotif.intake.Start;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.Evaluations;
import io.leitmotif.topic.evaluation.Evaluation;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Tells how good topics are, as HTTP does, on the standard output in UTF-8. */
public class EvaluateCommand implements QuarkusApplication {

    private static final String DEFAULT_VOCABULARY = "sectors";

    private final Evaluations evaluations;
    private final LabelledTexts texts;
    private final ObjectMapper json;
    private final Start start;
    private final Scheduler scheduler;

    @Inject
    EvaluateCommand(Evaluations evaluations, LabelledTexts texts, ObjectMapper json, Start start, Scheduler scheduler) {
        this.evaluations = evaluations;
        this.texts = texts;
        this.json = json;
        this.start = start;
        this.scheduler = scheduler;
    }

    /**
     * @return 0
     * @throws ProblemException    if the vocabulary or a line of the file is wrong
     * @throws CompletionException if the service cannot be had that it asks; the cause says why
     */
    @Override
    public int run(String... given) throws IOException {
        start.await();
        scheduler.pause(); // what a service does in the background is not asked for here
        Arguments arguments = Arguments.parse(given);
        Set<String> vocabulary = Set.of(arguments.vocabulary() == null ? DEFAULT_VOCABULARY : arguments.vocabulary());
        EvaluationView evaluation = arguments.file() == null
                ? EvaluationView.of(EvaluationView.CROSS_VALIDATION, evaluations.crossValidate(vocabulary))
                : EvaluationView.of(EvaluationView.GIVEN, evaluate(arguments.file(), vocabulary));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(arguments.json() ? json.writeValueAsString(evaluation) + "\n" : EvaluationTable.of(evaluation));
        return 0;
    }

    private Evaluation evaluate(Path file, Set<String> vocabulary) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return texts.evaluate(new EvaluationLines(in, json), vocabulary);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem(), file + ": " + e.getMessage(), e);
        }
    }
}
