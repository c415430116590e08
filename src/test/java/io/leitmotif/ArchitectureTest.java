package io.leitmotif;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms stand in a line: each imports only rooms of lower levels. */
class ArchitectureTest {

    private static final String ROOT = "io.leitmotif";

    /** Level by level, as in README; some rooms have rooms of their own. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("problem", "vector"),
            List.of("text.trace", "model.file"),
            List.of("text.charset", "text.language", "text.passage", "text.shingle", "model.bert"),
            List.of("text.document", "text.pdf", "model.torch"),
            List.of("text.repair"),
            List.of("text", "model"),
            List.of("encoder", "topic.head", "topic.vocabulary", "topic.evaluation"),
            List.of("alignment", "topic", "topic.skos"),
            List.of("article"),
            List.of("article.topic", "article.group"),
            List.of("index.word"),
            List.of("index"),
            List.of("teaching", "grouping"),
            List.of("search", "search.similar", "search.trend", "intake"),
            List.of("api"),
            List.of("api.topic", "api.search"),
            List.of("cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageIsARoomWithALevel() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.forEach(c -> rooms.add(c.getPackageName()));
        TreeSet<String> levelled = new TreeSet<>();
        LEVELS.forEach(level -> level.forEach(room -> levelled.add(ROOT + "." + room)));
        assertEquals(levelled, rooms);
    }

    @Test
    void aRoomImportsOnlyRoomsOfLowerLevels() {
        for (int level = 0; level < LEVELS.size(); level++) {
            for (String room : LEVELS.get(level)) {
                List<String> forbidden = new ArrayList<>();
                LEVELS.subList(level, LEVELS.size()).stream().flatMap(List::stream)
                        .filter(other -> !other.equals(room)).forEach(other -> forbidden.add(ROOT + "." + other));
                if (!forbidden.isEmpty()) {
                    noClasses().that().resideInAPackage(ROOT + "." + room)
                            .should().dependOnClassesThat().resideInAnyPackage(forbidden.toArray(String[]::new))
                            .because(room + " is on level " + level).check(CLASSES);
                }
            }
        }
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void vectorNeedsOnlyTheJdk() {
        classes().that().resideInAPackage(ROOT + ".vector..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".vector..").check(CLASSES);
    }

    @Test
    void theTraceNeedsOnlyTheJdk() {
        classes().that().resideInAPackage(ROOT + ".text.trace").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".text.trace").check(CLASSES);
    }

    @Test
    void onlyTheEncoderKnowsTheEngine() {
        onlyIn("encoder", "ai.djl..");
    }

    @Test
    void onlyArticleKnowsTheDatabase() {
        onlyIn("article", "jakarta.persistence..", "jakarta.transaction..", "org.hibernate.annotations..",
                "org.hibernate.exception..", "io.quarkus.hibernate..", "io.quarkus.narayana..", "java.sql..",
                "org.h2..", "org.postgresql..");
    }

    @Test
    void onlyTheIndexKnowsHibernateSearch() {
        onlyIn("index", "org.hibernate.search..", "org.apache.lucene..");
    }

    @Test
    void onlyThePdfRoomKnowsPdfBox() {
        onlyIn("text.pdf", "org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..");
    }

    @Test
    void onlyTheSkosRoomKnowsRdf() {
        onlyIn("topic.skos", "org.eclipse.rdf4j..");
    }

    @Test
    void onlyTheAlignmentKnowsLinearAlgebra() {
        onlyIn("alignment", "org.ejml..");
    }

    @Test
    void onlyTheEdgeKnowsHttp() {
        onlyIn("api", "jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..");
    }

    @Test
    void everyRoomSaysItsSentence() throws IOException {
        for (List<String> level : LEVELS) {
            for (String room : level) {
                Path sentence = Path.of("src/main/java/io/leitmotif", room.replace('.', '/'), "package-info.java");
                assertTrue(Files.readString(sentence).startsWith("/** "), sentence + " has no sentence");
            }
        }
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                long lines = Files.readAllLines(file).size();
                assertTrue(lines <= 400, file + " has " + lines + " lines");
            }
        }
    }

    private static void onlyIn(String room, String... packages) {
        noClasses().that().resideOutsideOfPackage(ROOT + "." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages).check(CLASSES);
    }
}
