package io.leitmotif.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    private static LogRecord logged(String logger, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Failed to start application");
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        assertTrue(new StartFailure().isLoggable(entry));
        return entry;
    }

    private static LogRecord failed(Throwable thrown) {
        return logged("io.quarkus.runtime.Application", thrown);
    }

    @Test
    void aReasonForTheOperatorIsOneSentence() {
        LogRecord entry = failed(new RuntimeException("Failed to start quarkus",
                new ModelException("The model cache /data cannot be written.", new IOException("disk full"))));
        assertEquals("Leitmotif does not start: The model cache /data cannot be written.", entry.getMessage());
        assertNull(entry.getThrown());
    }

    @Test
    void aDefectKeepsItsTrace() {
        Throwable defect = new RuntimeException(new NullPointerException());
        assertSame(defect, failed(defect).getThrown());
        Throwable library = assertThrows(NumberFormatException.class, () -> Integer.parseInt("x"));
        assertSame(library, failed(library).getThrown(), "what the JDK refuses is no sentence for the operator");
    }

    @Test
    void aFailureAfterTheStartKeepsItsTrace() {
        Throwable later = new ModelException("The model cache /data cannot be written.");
        assertSame(later, logged("io.leitmotif.encoder.Encoder", later).getThrown());
    }
}
