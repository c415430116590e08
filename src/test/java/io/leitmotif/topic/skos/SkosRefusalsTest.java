package io.leitmotif.topic.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no vocabulary is refused, and the answer says where and why. */
class SkosRefusalsTest {

    private static final String PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
            + "@prefix : <http://q.example/> .\n";
    private static final String OPEN = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            + "xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">\n";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            ":a a skos:Concept | concept <http://q.example/a> | topic a has no label",
            ":a a skos:Concept ; skos:prefLabel \" \" | concept <http://q.example/a> | empty label",
            ":a a skos:Concept ; skos:prefLabel \"a\"@en, \"b\"@EN | concept <http://q.example/a> | \"a\" and \"b\"",
            ":a a skos:Concept ; skos:prefLabel \"a\"@abcdefghijkl | concept <http://q.example/a> | no BCP 47 tag",
            ":人工 a skos:Concept ; skos:prefLabel \"a\" | concept <http://q.example/人工> | a skos:notation gives it one",
            "<urn:leitmotif:topic:A-B> a skos:Concept ; skos:prefLabel \"a\" | topic:A-B> | no name",
            "[] a skos:Concept ; skos:prefLabel \"Crane\" | without IRI, \"Crane\" | a skos:notation gives it one",
            "[] a skos:Concept | without IRI | without skos:prefLabel",
            ":a a skos:Concept . <http://r.example/A> a skos:Concept | <http://q.example/a> and | would both be topic a",
            ":a skos:prefLabel \"a\" ; skos:broader :b, :c | concept <http://q.example/a> has 2 broader | c>; a topic has one",
            ":a skos:prefLabel \"a\" ; skos:broader :b . :b skos:prefLabel \"b\" ; skos:broader :a | broader than itself | by a",
            ":a skos:prefLabel \"a\" ; skos:broader :a | topic a is broader than itself | by a",
            ":a skos:prefLabel \"a\" ; skos:broader :b | concept <http://q.example/b> | no label",
            ":a a skos:Concept ; skos:prefLabel \"a\" ; <urn:leitmotif:threshold> \"high\" | concept <http://q.example/a> | high",
            ":a a skos:Concept ; skos:prefLabel \"a\" ; <urn:leitmotif:threshold> 2 | threshold of topic a | 2.0",
            "<urn:leitmotif:vocabulary:docks> a skos:ConceptScheme | vocabulary docks | not quays",
            ":a a skos:Concept ; skos:prefLabel a | [line 3] | Turtle",
            ":a a skos:Concept ; skos:prefLabel \"endless | end of file | Turtle"})
    void malformed(String turtle, String place, String reason) {
        refused(Problem.MALFORMED, PREFIX + turtle + " .", SkosSyntax.TURTLE, place, reason);
    }

    @Test
    void noConceptIsNothingToRead() {
        refused(Problem.NOTHING_TO_READ, "", SkosSyntax.TURTLE, "skos:Concept", "no");
        refused(Problem.NOTHING_TO_READ, OPEN + "</rdf:RDF>", SkosSyntax.RDF_XML, "skos:Concept", "no");
    }

    @Test
    void anEmptyExampleIsNothingToRead() {
        refused(Problem.NOTHING_TO_READ, PREFIX + ":a a skos:Concept ; skos:prefLabel \"a\" ; skos:example \"\" .",
                SkosSyntax.TURTLE, "concept <http://q.example/a>", "empty skos:example");
    }

    @Test
    void moreConceptsThanTopicsMayBeAreTooMany() {
        StringBuilder chain = new StringBuilder(PREFIX);
        for (int i = 0; i < 100_000; i++) {
            chain.append(":a").append(i).append(" skos:broader :a").append(i + 1).append(" .\n");
        }
        refused(Problem.TOO_LARGE, chain.toString(), SkosSyntax.TURTLE, "100001 concepts", "the limit is 10");
    }

    @Test
    void moreStatementsThanAnyVocabularyNeedsAreTooMany() {
        StringBuilder many = new StringBuilder(PREFIX).append(":a skos:altLabel 1");
        for (int i = 0; i < SkosStatements.MOST; i++) {
            many.append(',').append(i);
        }
        refused(Problem.TOO_LARGE, many.append(" .").toString(), SkosSyntax.TURTLE, "more than 500000", "concepts");
    }

    @Test
    void turtleInTurtleInTurtleIsNestedTooDeep() {
        refused(Problem.TOO_LARGE, "<a> <b> " + "[ <b> ".repeat(1_000_000), SkosSyntax.TURTLE, "nested too deep", "Turtle");
        refused(Problem.TOO_LARGE, "<a> <b> " + "( ".repeat(1_000_000), SkosSyntax.TURTLE, "nested too deep", "Turtle");
    }

    @Test
    void junkAndAnEndlessLiteralAreMalformed() {
        String junk = "\u0000\u0007junk".repeat(1_700_000);
        refused(Problem.MALFORMED, junk, SkosSyntax.TURTLE, "[line 1]", "Turtle");
        refused(Problem.MALFORMED, junk, SkosSyntax.RDF_XML, "[line 1, column 1]", "RDF/XML");
        refused(Problem.MALFORMED, "<a> <b> \"\"\"" + "x".repeat(10_000_000), SkosSyntax.TURTLE, "end of file", "Turtle");
        refused(Problem.MALFORMED, OPEN + "<skos:Concept rdf:about=\"a\">" + "x".repeat(10_000_000), SkosSyntax.RDF_XML,
                "[line 2", "RDF/XML");
    }

    @Test
    void turtleInAnotherCharsetIsMalformed() {
        byte[] latin = (PREFIX + ":a a skos:Concept ; skos:prefLabel \"Käse\" .").getBytes(StandardCharsets.ISO_8859_1);
        refused(Problem.MALFORMED, latin, SkosSyntax.TURTLE, "not in UTF-8", "Turtle");
        byte[] xml = (OPEN + "<skos:Concept rdf:about=\"a\"><skos:prefLabel>Käse</skos:prefLabel></skos:Concept></rdf:RDF>")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(Problem.MALFORMED, xml, SkosSyntax.RDF_XML, "UTF-8", "RDF/XML");
    }

    @Test
    void entitiesThatMultiplyAreRefusedAtTheirDoctype() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rdf:RDF [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">\n");
        }
        bomb.append("]>\n").append(OPEN)
                .append("<skos:Concept rdf:about=\"a\"><skos:prefLabel>&a39;</skos:prefLabel></skos:Concept></rdf:RDF>");
        refused(Problem.MALFORMED, bomb.toString(), SkosSyntax.RDF_XML, "DOCTYPE", "line 1");
    }

    @Test
    void noOtherFileAndNoAddressIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            refused(Problem.MALFORMED, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                    + "<skos:Concept rdf:about=\"a\"><skos:prefLabel>&e;</skos:prefLabel></skos:Concept></rdf:RDF>",
                    SkosSyntax.RDF_XML, "DOCTYPE", "line 1");
            refused(Problem.MALFORMED, "<!DOCTYPE rdf:RDF SYSTEM \"" + address + "dtd\">" + OPEN + "</rdf:RDF>",
                    SkosSyntax.RDF_XML, "DOCTYPE", "line 1");
            refused(Problem.NOTHING_TO_READ, "<?xml-stylesheet href=\"" + address + "\"?>" + OPEN
                    + "<rdf:Description rdf:about=\"" + address + "\" xmlns:owl=\"http://www.w3.org/2002/07/owl#\">"
                    + "<owl:imports rdf:resource=\"" + address + "\"/></rdf:Description></rdf:RDF>",
                    SkosSyntax.RDF_XML, "skos:Concept", "no");
            refused(Problem.NOTHING_TO_READ, "@base <" + address + "> . @prefix : <" + address + "> .\n"
                    + "<> <http://www.w3.org/2002/07/owl#imports> :other .", SkosSyntax.TURTLE, "skos:Concept", "no");
            assertThrows(SocketTimeoutException.class, server::accept, "somebody called");
        }
    }

    private static void refused(Problem problem, String file, SkosSyntax syntax, String place, String reason) {
        refused(problem, file.getBytes(StandardCharsets.UTF_8), syntax, place, reason);
    }

    private static void refused(Problem problem, byte[] file, SkosSyntax syntax, String place, String reason) {
        ProblemException e = assertThrows(ProblemException.class, () -> SkosReader.read(file, syntax, "quays", 10));
        assertEquals(problem, e.problem(), e.getMessage());
        assertTrue(e.getMessage().contains(place) && e.getMessage().contains(reason), e.getMessage());
        assertTrue(e.getMessage().length() < 400, () -> e.getMessage().length() + " characters");
    }
}
