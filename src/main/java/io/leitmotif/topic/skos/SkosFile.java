package io.leitmotif.topic.skos;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;

/** From bytes to statements. */
final class SkosFile {

    /** What relative names are resolved against; it is never opened. */
    private static final String BASE = "http://vocabulary.invalid/";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SkosFile() {
    }

    /**
     * The statements of a file.
     *
     * @throws ProblemException MALFORMED with the line, or TOO_LARGE
     */
    static SkosStatements read(byte[] file, SkosSyntax syntax) {
        SkosStatements statements = new SkosStatements();
        RDFParser parser = syntax.parser();
        parser.setRDFHandler(statements);
        try {
            switch (syntax) {
                case TURTLE -> parser.parse(utf8(file), BASE);
                case RDF_XML -> parser.parse(new ByteArrayInputStream(file), BASE);
            }
        } catch (RDFParseException e) {
            throw broken(syntax, e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw broken(syntax, "it is not in UTF-8", e);
        } catch (IOException e) { // bytes that are not in the encoding the XML says
            throw broken(syntax, e.getMessage(), e);
        } catch (StackOverflowError e) { // the parser of Turtle calls itself for each [ and each (
            throw new ProblemException(Problem.TOO_LARGE, "the " + syntax.title() + " is nested too deep", e);
        }
        return statements;
    }

    private static ProblemException broken(SkosSyntax syntax, String how, Exception cause) {
        return new ProblemException(Problem.MALFORMED,
                "the body is not the " + syntax.title() + " it should be: " + how, cause);
    }

    /** Refuses other bytes, where the parser would put U+FFFD; without the byte order mark. */
    private static Reader utf8(byte[] file) throws IOException {
        InputStream in = new ByteArrayInputStream(file);
        if (file.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(file, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }
}
