package io.leitmotif.topic.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import io.leitmotif.topic.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again, and is SKOS to others. */
class SkosWriterTest {

    private static final Vocabulary DOCKS = new Vocabulary("docks", List.of(
            new Topic("dry-dock", "docks", Map.of("en", "Dry dock", "zh-Hant", "乾船塢"), "Where hulls are mended.", "dock",
                    0.35, false),
            new Topic("dock", "docks", Map.of("und", "Dock", "en", "Dock \"A\" <&> \\"), "", null, null, false),
            new Topic("slip", "docks", Map.of("de", "Slip"), " Two\nlines,\ta tab,\r\nand spaces. ", null, null, true)),
            List.of(new Example("干坞昨天排空了水，船底露了出来。\n第二行。", Set.of("dry-dock", "dock"), "zh"),
                    new Example("The tide gate \"\"\" stuck again. \\u0041 ]]> &amp; \uD83D\uDEA2", Set.of("dock"), null),
                    new Example("The bakery sells rye bread.", Set.of(), "und"),
                    new Example("The hull was scraped in the dry dock.", Set.of("dry-dock"), "en-GB")));

    @ParameterizedTest
    @EnumSource(SkosSyntax.class)
    void whatIsWrittenIsReadAgain(SkosSyntax syntax) {
        assertEquals(DOCKS, SkosReader.read(SkosWriter.write(DOCKS, syntax), syntax, "docks", 10));
    }

    @ParameterizedTest
    @EnumSource(SkosSyntax.class)
    void theVocabularyThatComesWithTheServiceIsReadAgain(SkosSyntax syntax) {
        Vocabulary sectors = VocabularyReader.read("models/topics/sectors.json");
        Vocabulary read = SkosReader.read(SkosWriter.write(sectors, syntax), syntax, "sectors", 10);
        assertEquals(sectors.topics(), read.topics());
        assertTrue(sectors.examples().equals(read.examples()), "other examples, or in another order");
    }

    @ParameterizedTest
    @EnumSource(SkosSyntax.class)
    void whatXmlCannotHoldIsReplaced(SkosSyntax syntax) {
        Vocabulary torn = new Vocabulary("docks", DOCKS.topics(),
                List.of(new Example("a\u0000b\u0007c\uD83Dd\uFFFEe", Set.of("dock"), "en")));
        Vocabulary read = SkosReader.read(SkosWriter.write(torn, syntax), syntax, "docks", 10);
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", read.examples().get(0).text());
    }

    @Test
    void othersFindItUnderTheNamesOfSkos() {
        String turtle = new String(SkosWriter.write(DOCKS, SkosSyntax.TURTLE), StandardCharsets.UTF_8);
        for (String said : List.of("<urn:leitmotif:vocabulary:docks> a skos:ConceptScheme",
                "<urn:leitmotif:topic:dry-dock> a skos:Concept", "skos:inScheme <urn:leitmotif:vocabulary:docks>",
                "skos:prefLabel \"Dry dock\"@en", "skos:definition \"Where hulls are mended.\"",
                "skos:broader <urn:leitmotif:topic:dock>", "skos:topConceptOf <urn:leitmotif:vocabulary:docks>",
                "leitmotif:threshold \"0.35\"^^xsd:double", "owl:deprecated \"true\"^^xsd:boolean")) {
            assertTrue(turtle.contains(said), () -> said + " is not in\n" + turtle);
        }
    }
}
