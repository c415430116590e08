package io.leitmotif;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests of the API run twice: with the service in their own process, and with the packaged one. */
class HttpTestsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("io.leitmotif.api");

    @Test
    void eachRunsWithThePackagedServiceToo() {
        List<JavaClass> tests = CLASSES.stream().filter(c -> c.isAnnotatedWith(QuarkusTest.class)).toList();
        assertFalse(tests.isEmpty());
        List<String> packaged = CLASSES.stream().filter(c -> c.isAnnotatedWith(QuarkusIntegrationTest.class))
                .map(c -> c.getName() + " extends " + c.getRawSuperclass().orElseThrow().getName()).sorted().toList();
        assertEquals(tests.stream().map(c -> c.getName().replaceFirst("Test$", "IT") + " extends " + c.getName())
                .sorted().toList(), packaged);
    }

    @Test
    void noneReachesIntoTheServicesProcess() {
        noClasses().that().haveNameMatching(".*(Test|IT|Contract)").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "jakarta.persistence..", "java.sql..",
                        "io.quarkus.arc..", "io.quarkus.narayana..", "io.quarkus.hibernate..", "io.micrometer..")
                .because("the packaged service has a process of its own").check(CLASSES);
    }
}
