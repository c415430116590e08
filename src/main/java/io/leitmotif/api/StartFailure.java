package io.leitmotif.api;

import io.leitmotif.article.DatabaseException;
import io.leitmotif.model.file.ModelException;
import io.quarkus.logging.LoggingFilter;
import io.quarkus.runtime.Application;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Why the service does not start, as one sentence where one was written for the operator: the reason of a model, a
 * cache, a database or a setting that cannot be used. Anything else keeps its stack trace. Thread-safe.
 */
@LoggingFilter(name = "start-failure")
public final class StartFailure implements Filter {

    /** Every record is logged, this one in fewer words. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry.getThrown() != null && Application.class.getName().equals(entry.getLoggerName())) {
            Stream.iterate(entry.getThrown(), cause -> cause != null, Throwable::getCause)
                    .filter(StartFailure::isForTheOperator).findFirst().ifPresent(reason -> {
                        entry.setMessage("Leitmotif does not start: " + reason.getMessage());
                        entry.setThrown(null);
                    });
        }
        return true;
    }

    /** A setting that is refused is named first. */
    private static boolean isForTheOperator(Throwable cause) {
        return cause instanceof ModelException || cause instanceof DatabaseException
                || cause instanceof IllegalArgumentException && cause.getMessage() != null && cause.getMessage().startsWith("leitmotif.");
    }
}
