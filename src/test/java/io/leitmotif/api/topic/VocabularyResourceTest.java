package io.leitmotif.api.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.topic.skos.SkosReader;
import io.leitmotif.topic.skos.SkosSyntax;
import io.leitmotif.topic.vocabulary.Vocabulary;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole vocabularies over HTTP, in and out. */
@QuarkusTest
@TestProfile(OwnData.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyResourceTest {

    private static final String WATERSIDE = """
            {"id": "waterside",
             "topics": [
               {"id": "canal", "labels": {"zh": "运河", "en": "Canals"}},
               {"id": "horse-boat", "labels": {"en": "Horse-drawn boats"}, "retired": true},
               {"id": "lock-gate", "labels": {"en": "Lock gates", "zh_TW": "船閘"}, "broader": "canal", "threshold": 0.4,
                "description": "Gates and chambers that lift boats on a canal."},
               {"id": "towpath", "labels": {"en": "Towpaths"}, "broader": "canal",
                "description": "Paths beside a canal, for walkers and once for horses."}],
             "examples": [
               {"text": "The lower gate of the third lock leaks; boats wait two hours to rise.", "topics": ["lock-gate"],
                "language": "en"},
               {"text": "运河上的新船闸昨天第一次开门，六条货船一次过闸。", "topics": ["lock-gate"], "language": "zh"},
               {"text": "Divers checked the sill of the upper gate and found a boot.", "topics": ["lock-gate"]},
               {"text": "The lock keeper of Bray opens the chamber by hand, thirty times a day.", "topics": ["lock-gate"]},
               {"text": "Walkers on the towpath watch the gates of the lock swing open.", "topics": ["lock-gate", "towpath"]},
               {"text": "A mile of towpath was washed away and will be paved again.", "topics": ["towpath"]},
               {"text": "Cyclists and walkers quarrel over the narrow towpath under the bridge.", "topics": ["towpath"]},
               {"text": "The path beside the canal is lit at night now.", "topics": ["towpath"]},
               {"text": "Horses once pulled barges from this path; the rope marks are still there.", "topics": ["towpath"]},
               {"text": "The bakery on the corner now sells rye bread on Mondays.", "topics": []},
               {"text": "Parliament voted on pensions until four in the morning.", "topics": []},
               {"text": "Snow fell on the vineyards of the upper valley.", "topics": []}]}""";
    private static final String ORCHARD = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @base <https://orchard.example/terms/> .
            <pruning> a skos:Concept ; skos:prefLabel "Pruning"@en, "修枝"@zh ;
              skos:definition "Cutting fruit trees back in winter."@en ; skos:broader <orchard-work> ;
              skos:example "They cut the old apple trees back before the frost ended."@en,
                "A pear that is never pruned bears small fruit."@en,
                "The shears were dull, and the cuts on the plum trees were ragged."@en,
                "In February the branches come off, a third of the crown."@en,
                "Cherry trees are pruned in summer, or the wounds bleed."@en .
            <orchard-work> a skos:Concept ; skos:prefLabel "Orchard work"@en .
            <> a skos:ConceptScheme ;
              skos:example "The bank raised its rates on Thursday."@en, "The choir sang in the station hall."@en,
                "A new ferry links the two islands."@en, "The court heard the case behind closed doors."@en,
                "Goalkeepers are paid less than strikers."@en .""";

    @TestHTTPResource
    URL service;

    private boolean taught;

    @BeforeEach
    void theVocabulariesAreNewAtFirst() {
        if (taught) {
            return;
        }
        taught = true;
        put("waterside", "application/json", WATERSIDE).then().statusCode(201)
                .header("Location", endsWith("/vocabularies/waterside"))
                .body("id", equalTo("waterside")).body("topics", equalTo(4)).body("examples", equalTo(12));
        put("orchards", "text/turtle", ORCHARD).then().statusCode(201).body("id", equalTo("orchards"))
                .body("topics", equalTo(2)).body("examples", equalTo(10));
    }

    @AfterAll
    void retireAll() {
        for (String topic : List.of("canal", "lock-gate", "towpath", "horse-boat", "orchard-work", "pruning")) {
            given().delete(service + "topics/" + topic).then().statusCode(204);
        }
    }

    @Test
    void theTopicsDecideAtOnce() {
        given().contentType("application/json").queryParam("vocabulary", "waterside,orchards")
                .body(Map.of("content", "The lower gate of the third lock leaks; boats wait two hours to rise."))
                .post("/classify").then().statusCode(200)
                .body("topics.find { it.id == 'lock-gate' }.assigned", equalTo(true))
                .body("topics.find { it.id == 'canal' }.assigned", equalTo(true)).body("topics.id", hasItem("pruning"))
                .body("topics.id", not(hasItem("horse-boat")));
        given().get("/topics/pruning").then().statusCode(200).body("head", notNullValue())
                .body("broader", equalTo("orchard-work"));
    }

    @Test
    void allAreListedWithTheirNumbers() {
        given().get("/vocabularies").then().statusCode(200).body("id", hasItem("sectors"))
                .body("find { it.id == 'waterside' }.topics", equalTo(4))
                .body("find { it.id == 'waterside' }.examples", equalTo(12));
    }

    @ParameterizedTest
    @CsvSource({"*/*", "application/json", "'text/html,application/xhtml+xml,*/*;q=0.8'"})
    void jsonIsAnsweredUnlessSomethingElseIsAskedFor(String accept) {
        given().accept(accept).get("/vocabularies/waterside").then().statusCode(200)
                .contentType(startsWith("application/json")).body("id", equalTo("waterside"))
                .body("topics.id", contains("canal", "horse-boat", "lock-gate", "towpath"))
                .body("topics[2].labels", equalTo(Map.of("en", "Lock gates", "zh-Hant", "船閘")))
                .body("topics[2].broader", equalTo("canal")).body("topics[2].threshold", equalTo(0.4f))
                .body("topics[1].retired", equalTo(true))
                .body("examples[4].topics", contains("lock-gate", "towpath")).body("examples[9].topics", hasSize(0));
    }

    @Test
    void whatIsAnsweredInJsonCanBeGivenAgain() {
        String before = given().get("/vocabularies/waterside").asString();
        put("waterside", "application/json", before).then().statusCode(200)
                .body("topics", equalTo(4)).body("examples", equalTo(12));
        assertEquals(before, given().get("/vocabularies/waterside").asString());
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, TURTLE", "application/rdf+xml, RDF_XML"})
    void whatIsAnsweredInSkosCanBeGivenAgain(String type, SkosSyntax syntax) {
        Response answer = given().accept(type).get("/vocabularies/waterside");
        answer.then().statusCode(200).contentType(equalTo(type + ";charset=UTF-8"));
        Vocabulary before = SkosReader.read(answer.asByteArray(), syntax, "waterside", 10);
        assertEquals(json("waterside").vocabulary("waterside", 10), before);
        given().contentType(type).body(answer.asByteArray()).put("/vocabularies/waterside").then().statusCode(200)
                .body("topics", equalTo(4)).body("examples", equalTo(12));
        assertEquals(before, json("waterside").vocabulary("waterside", 10));
    }

    @Test
    void whatIsNotNamedStays() {
        put("orchards", "application/json", """
                {"topics": [{"id": "orchard-work", "labels": {"en": "Orchard work", "de": "Obstbau"}}]}""").then()
                .statusCode(200).body("topics", equalTo(2)).body("examples", equalTo(10));
        given().get("/topics/orchard-work").then().body("labels.de", equalTo("Obstbau"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "application/json | {\"topics\": [] | 400 | line 1",
            "application/json | null | 400 | no body",
            "application/json | {\"topics\": []} | 422 | has no topics",
            "application/json | {\"topics\": [null]} | 400 | topics[0]",
            "application/json | {\"id\": \"other\", \"topics\": []} | 400 | id is other, the path says refused",
            "application/json | {\"topics\": [{\"id\": \"x-1\"}]} | 400 | topics[0]: topic x-1 has no label",
            "application/json | {\"topics\": [{\"labels\": {\"en\": \"x\"}}]} | 400 | topics[0]: the topic id is null",
            "application/json | {\"topics\": [{\"id\": \"x-1\", \"labels\": {\"\": \"x\"}}]} | 400 | topics[0]: label x has no language",
            "application/json | {\"topics\": [{\"id\": \"x-1\", \"labels\": {\"e n\": \"x\"}}]} | 400 | topics[0]: language",
            "application/json | {\"topics\": [{\"id\": \"x-1\", \"labels\": {\"en\": \"x\"}, \"broader\": \"x-2\"}]} | 400 | x-2",
            "application/json | {\"topics\": [{\"id\": \"reclassify\", \"labels\": {\"en\": \"x\"}}]} | 400 | cannot be named reclassify",
            "application/json | {\"topics\": [{\"id\": \"ai\", \"labels\": {\"en\": \"x\"}}]} | 409 | sectors",
            "application/json | {\"topics\": [{\"id\": \"x-1\", \"labels\": {\"en\": \"x\"}}], \"examples\": [{\"text\": \"a\", \"topics\": [\"x-2\"]}]} | 400 | examples[0]: there is no topic x-2",
            "application/json | {\"topics\": [{\"id\": \"x-1\", \"labels\": {\"en\": \"x\"}}], \"examples\": [{\"text\": \" \"}]} | 422 | examples[0]: text is empty",
            "text/turtle | <a> <b> oops . | 400 | [line 1]",
            "text/turtle | <urn:leitmotif:vocabulary:other> a <http://www.w3.org/2004/02/skos/core#ConceptScheme> . | 400 | other",
            "text/turtle | `` | 422 | no skos:Concept",
            "application/rdf+xml | <rdf> | 400 | line 1",
            "application/rdf+xml | <!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x> | 400 | DOCTYPE"})
    void whatIsRefusedChangesNothing(String type, String body, int status, String detail) {
        isProblem(put("refused", type, body), status, detail);
        given().get("/vocabularies/refused").then().statusCode(404);
        given().get("/topics/x-1").then().statusCode(404);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefusedWithTheLimit() {
        Map<String, Object> topic = Map.of("id", "x-1", "labels", Map.of("en", "x"));
        isProblem(put(Map.of("topics", List.of(Map.of("id", "x-1", "labels", Map.of("en", "x".repeat(201)))))), 413,
                "topics[0]: label is 201 characters long; the limit is 200");
        isProblem(put(Map.of("topics", List.of(Map.of("id", "x-1", "labels", Map.of("en", "x"), "description",
                "x".repeat(5_001))))), 413, "topic x-1: description is 5001 characters long; the limit is 5000");
        isProblem(put(Map.of("topics", List.of(topic), "examples", List.of(Map.of("text", "x".repeat(20_001))))), 413,
                "examples[0]: an example is 20001 characters long; the limit is 20000");
        isProblem(put(Map.of("topics", Collections.nCopies(1_001, topic))), 413,
                "there are 1001 topics; the limit is 1000");
        isProblem(put(Map.of("topics", List.of(topic, topic))), 400, "two topics named x-1");
    }

    @Test
    void oneExampleWithoutLettersAndNothingIsTaught() {
        isProblem(put(Map.of("topics", List.of(Map.of("id", "x-1", "labels", Map.of("en", "x"))), "examples",
                List.of(Map.of("text", "A good one, in whole sentences."), Map.of("text", "?! 12")))), 422, "letters");
        given().get("/topics/x-1").then().statusCode(404);
    }

    @Test
    void anUnknownVocabularyIsNotFound() {
        isProblem(given().get("/vocabularies/nowhere"), 404, "there is no vocabulary nowhere");
    }

    private static VocabularyDocument json(String vocabulary) {
        return given().get("/vocabularies/" + vocabulary).as(VocabularyDocument.class);
    }

    private static Response put(Map<String, ?> body) {
        return given().contentType("application/json").body(body).put("/vocabularies/refused");
    }

    private static Response put(String vocabulary, String type, String body) {
        return given().contentType(type + ";charset=UTF-8").body(body.getBytes(StandardCharsets.UTF_8))
                .put("/vocabularies/" + vocabulary);
    }

    private static void isProblem(Response response, int status, String detail) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"))
                .body("detail", containsString(detail));
    }
}
