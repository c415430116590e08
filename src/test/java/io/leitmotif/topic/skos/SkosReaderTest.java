package io.leitmotif.topic.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A thesaurus that knows nothing of this service, in both syntaxes, and the names of its concepts. */
class SkosReaderTest {

    private static final String PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

    @ParameterizedTest
    @EnumSource(SkosSyntax.class)
    void aThesaurusIsAVocabulary(SkosSyntax syntax) throws IOException {
        Vocabulary quays = quays(syntax);
        assertEquals(List.of("harbour", "c-10", "entrepot", "tally-clerk"), ids(quays));
        assertEquals(new Topic("harbour", "quays", Map.of("de", "Hafen", "en-GB", "Harbour", "zh-Hans", "港口",
                        "zh-Hant", "港口（繁）"), "Where ships lie and are loaded.\nWo Schiffe liegen.", null, null, false),
                quays.topics().get(0));
        assertEquals(new Topic("c-10", "quays", Map.of("und", "Quay crane"), "Lifts containers, one at a time.",
                "harbour", null, false), quays.topics().get(1));
        assertEquals(new Topic("entrepot", "quays", Map.of("en", "Customs warehouse"), "Bonded store\nZolllager",
                "harbour", null, false), quays.topics().get(2));
        assertEquals(new Topic("tally-clerk", "quays", Map.of("en", "Tally clerk"), "Counts what is landed.",
                null, null, true), quays.topics().get(3));
    }

    @ParameterizedTest
    @EnumSource(SkosSyntax.class)
    void anExampleHasEveryTopicItIsSaidToHave(SkosSyntax syntax) throws IOException {
        assertEquals(List.of(
                new Example("The cathedral choir is looking for two tenors.", Set.of(), "en"),
                new Example("Crane 7 set a record on Sunday: forty-one lifts an hour.", Set.of("c-10"), "en"),
                new Example("The port ordered two cranes.\n\nThey go to the customs warehouse's own quay.",
                        Set.of("c-10", "entrepot"), null)), quays(syntax).examples());
    }

    @ParameterizedTest
    @CsvSource({
            "https://quays.example/terms/Ship-Chandler, ship-chandler",
            "https://quays.example/terms/Ship_Chandler/, ship-chandler",
            "https://quays.example/terms#Ship%20Chandler, ship-chandler",
            "https://quays.example/?tema=12, tema-12",
            "https://quays.example/caf%C3%A9, cafe",
            "https://quays.example/100%25, 100",
            "urn:example:ship-chandler, ship-chandler",
            "urn:leitmotif:topic:ship-chandler, ship-chandler"})
    void theEndOfAnAddressIsTheId(String iri, String id) {
        assertEquals(List.of(id), ids(read("<" + iri + "> a skos:Concept ; skos:prefLabel \"x\" .")));
    }

    @Test
    void aNotationThatMakesAnIdComesBeforeTheAddress() {
        assertEquals(List.of("7-2"), ids(read("""
                <https://quays.example/a> a skos:Concept ; skos:prefLabel "x" ; skos:notation "七", "7.2" .""")));
    }

    @Test
    void aConceptWithoutAnAddressIsNamedByItsNotation() {
        assertEquals(List.of("b-1"), ids(read("[] a skos:Concept ; skos:prefLabel \"x\" ; skos:notation \"B 1\" .")));
    }

    @Test
    void whatHasABroaderConceptIsAConceptThoughNobodySaysSo() {
        Vocabulary read = read("""
                <http://q.example/a> skos:prefLabel "a" ; skos:narrower <http://q.example/b> .
                <http://q.example/b> skos:prefLabel "b" .""");
        assertEquals(List.of("a", "b"), ids(read));
        assertEquals("a", read.topics().get(1).broader());
    }

    @Test
    void aBroaderConceptThatIsSaidTwiceIsOne() {
        assertEquals("a", read("""
                <http://q.example/a> a skos:Concept ; skos:prefLabel "a" ; skos:narrower <http://q.example/b> .
                <http://q.example/b> a skos:Concept ; skos:prefLabel "b" ; skos:broader <http://q.example/a> .""")
                .topics().get(1).broader());
    }

    @Test
    void withoutDefinitionAndNotesADescriptionIsEmpty() {
        Topic topic = read("<http://q.example/a> a skos:Concept ; skos:prefLabel \"a\" .").topics().get(0);
        assertEquals("", topic.description());
        assertNull(topic.threshold());
    }

    @Test
    void tenMegabytesOfOtherVocabulariesArePassedOver() {
        StringBuilder file = new StringBuilder("<http://q.example/a> a skos:Concept ; skos:prefLabel \"a\" .\n");
        while (file.length() < 10_000_000) {
            file.append("<http://q.example/a> <http://q.example/weighs> ").append(file.length()).append(" .\n");
        }
        assertEquals(List.of("a"), ids(read(file.toString())));
    }

    private static Vocabulary read(String turtle) {
        return SkosReader.read((PREFIX + turtle).getBytes(StandardCharsets.UTF_8), SkosSyntax.TURTLE, "quays", 10);
    }

    private static List<String> ids(Vocabulary vocabulary) {
        return vocabulary.topics().stream().map(Topic::id).toList();
    }

    private static Vocabulary quays(SkosSyntax syntax) throws IOException {
        String name = syntax == SkosSyntax.TURTLE ? "quays.ttl" : "quays.rdf";
        try (InputStream in = SkosReaderTest.class.getResourceAsStream(name)) {
            byte[] file = in.readAllBytes();
            assertTrue(file[0] == (byte) 0xEF, name + " has lost its byte order mark");
            return SkosReader.read(file, syntax, "quays", 10);
        }
    }
}
