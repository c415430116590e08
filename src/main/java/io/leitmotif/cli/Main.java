package io.leitmotif.cli;

import io.leitmotif.alignment.AlignmentRequest;
import io.leitmotif.article.DatabaseException;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.ProblemException;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the process begins. Without arguments the service starts; a command runs without a port and ends with 0, with 1 and a
 * sentence if it cannot be done, or with 2 and the usage if there is no such command.
 */
@QuarkusMain
public final class Main {

    /** What differs for a command: no port, no seeds, nothing on the output but the answer. */
    private static final Map<String, String> COMMAND_SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "leitmotif.seeds.load", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.category.\"io.quarkus.scheduler\".level", "OFF",
            "quarkus.log.category.\"" + Application.class.getName() + "\".level", "OFF");

    private static final String ALIGN = "align";
    private static final String HEALTH = "health";

    private Main() {
    }

    /** Starts the service, or runs a command. */
    public static void main(String... given) {
        System.setProperty("stdout.encoding", "UTF-8"); // the log's, whatever the locale; a terminal's own stays
        if (given.length == 0) {
            Quarkus.run();
            return;
        }
        Runnable command;
        try {
            command = command(given);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Arguments.USAGE);
            System.exit(2);
            return;
        } catch (ProblemException e) {
            end(1, e.getMessage());
            return;
        }
        command.run();
    }

    private static Runnable command(String... given) {
        if (given[0].equals(ALIGN)) {
            AlignmentRequest request = AlignArguments.parse(List.of(given).subList(1, given.length));
            return () -> align(request);
        }
        if (given[0].equals(HEALTH)) {
            if (given.length > 1) {
                throw new IllegalArgumentException(HEALTH + " is told nothing, not " + given[1]);
            }
            return Main::health;
        }
        Arguments arguments = Arguments.parse(given);
        return () -> evaluate(arguments, given);
    }

    private static void evaluate(Arguments arguments, String... given) {
        if (arguments.file() != null && (!Files.isReadable(arguments.file()) || Files.isDirectory(arguments.file()))) {
            end(1, "There is no file " + arguments.file() + " that can be read.");
        }
        COMMAND_SETTINGS.forEach(System::setProperty);
        Quarkus.run(EvaluateCommand.class, Main::ended, given);
    }

    private static void align(AlignmentRequest request) {
        try {
            System.exit(AlignCommand.run(request));
        } catch (RuntimeException e) {
            ended(1, e);
        }
    }

    private static void health() {
        HealthCommand.objection().ifPresentOrElse(objection -> end(1, objection), () -> System.exit(0));
    }

    private static void ended(int status, Throwable failure) {
        if (failure == null) {
            System.exit(status);
        }
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        for (Throwable cause : causes) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof ProblemException || cause instanceof ModelException || message.startsWith("leitmotif.")) {
                end(1, message);
            }
            if (message.contains("is in use by") || message.contains("Lock held by")) {
                end(1, "The data directory is in use by a service or another command; ask the service itself at "
                        + "/topics/evaluation, or stop it first.");
            }
            if (cause instanceof DatabaseException) {
                end(1, message);
            }
        }
        failure.printStackTrace();
        System.exit(1);
    }

    private static void end(int status, String sentence) {
        System.err.println(sentence);
        System.exit(status);
    }
}
