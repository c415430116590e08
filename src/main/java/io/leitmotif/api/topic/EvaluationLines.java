package io.leitmotif.api.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.leitmotif.intake.LabelledText;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Labelled texts out of newline-delimited JSON in UTF-8, an {@link EvaluationLine} a line; empty lines are passed over. Holds
 * one line at a time. For one thread.
 */
public final class EvaluationLines implements Iterator<LabelledText> {

    /** Some hours of one core. */
    private static final int MOST_LINES = 100_000;

    /** In bytes: the largest original there is by default. */
    private static final int LONGEST_LINE = 10 * 1024 * 1024;

    private final InputStream in;
    private final ObjectReader json;
    private int number;
    private LabelledText next;

    /**
     * @param in read on demand, not closed
     * @throws ProblemException MALFORMED if there is not one text in it
     */
    public EvaluationLines(InputStream in, ObjectMapper json) {
        this.in = new BufferedInputStream(in);
        this.json = json.readerFor(EvaluationLine.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        if (!hasNext()) {
            throw new ProblemException(Problem.MALFORMED, "there are no texts; one JSON object a line is expected");
        }
    }

    /** @throws ProblemException MALFORMED or TOO_LARGE, naming the line */
    @Override
    public boolean hasNext() {
        byte[] line = next == null ? nextLine() : null;
        if (line != null) {
            next = parse(line);
        }
        return next != null;
    }

    @Override
    public LabelledText next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more lines");
        }
        LabelledText found = next;
        next = null;
        return found;
    }

    private LabelledText parse(byte[] line) {
        try {
            EvaluationLine read = json.readValue(line);
            if (read == null) {
                throw new ProblemException(Problem.MALFORMED, "it is null");
            }
            return read.labelled(number);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null ? "" : ", at column " + e.getLocation().getColumnNr();
            throw new ProblemException(Problem.MALFORMED, "line " + number + " is not the JSON it should be" + column
                    + " (UTF-8 is expected)", e);
        } catch (IOException e) {
            throw broken(e);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem(), "line " + number + ": " + e.getMessage(), e);
        }
    }

    /** The next line with anything on it, or null at the end. */
    private byte[] nextLine() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean blank = true;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (line.size() == 0) {
                    begin();
                }
                if (line.size() == LONGEST_LINE && b != '\n') {
                    throw new ProblemException(Problem.TOO_LARGE,
                            "line " + number + " is over " + LONGEST_LINE + " bytes, the limit");
                }
                line.write(b);
                blank &= b <= ' ';
                if (b == '\n') {
                    if (!blank) {
                        return line.toByteArray();
                    }
                    line.reset();
                }
            }
            return blank ? null : line.toByteArray();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void begin() {
        number++;
        if (number > MOST_LINES) {
            throw new ProblemException(Problem.TOO_LARGE, "there are over " + MOST_LINES + " lines, the limit");
        }
    }

    private ProblemException broken(IOException e) {
        return new ProblemException(Problem.MALFORMED, "it cannot be read beyond line " + number + ": " + e.getMessage(), e);
    }
}
