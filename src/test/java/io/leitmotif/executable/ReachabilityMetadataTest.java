package io.leitmotif.executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.util.AttributeImpl;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the executable is told to keep is there, under that name, and all of it is told that can be counted. */
class ReachabilityMetadataTest {

    private static final Path ROOT = Path.of("src/main/resources/META-INF/native-image/io.leitmotif");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Path> groups() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().toList();
        }
    }

    private static List<JsonNode> entries(String section) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (Path group : groups()) {
            JsonNode file = JSON.readTree(group.resolve("reachability-metadata.json").toFile());
            entries.addAll(StreamSupport.stream(file.path(section).spliterator(), false).toList());
        }
        return entries;
    }

    private static Set<String> types() throws IOException {
        return entries("reflection").stream().map(entry -> entry.get("type").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyTypeIsThereWithItsMembers() throws IOException {
        return entries("reflection").stream().map(entry -> DynamicTest.dynamicTest(entry.get("type").asText(), () -> {
            Class<?> type = type(entry.get("type").asText());
            for (JsonNode field : entry.path("fields")) {
                type.getDeclaredField(field.get("name").asText());
            }
            for (JsonNode method : entry.path("methods")) {
                List<Class<?>> parameters = new ArrayList<>();
                for (JsonNode parameter : method.get("parameterTypes")) {
                    parameters.add(type(parameter.asText()));
                }
                if (method.get("name").asText().equals("<init>")) {
                    type.getDeclaredConstructor(parameters.toArray(Class[]::new));
                } else {
                    type.getMethod(method.get("name").asText(), parameters.toArray(Class[]::new));
                }
            }
        }));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return switch (name) {
            case "byte[]" -> byte[].class;
            case "int" -> int.class;
            default -> Class.forName(name, false, ReachabilityMetadataTest.class.getClassLoader());
        };
    }

    @TestFactory
    Stream<DynamicTest> everyGlobFindsAFile() throws IOException {
        Set<String> files = filesOnTheClassPath();
        return entries("resources").stream().filter(entry -> entry.has("glob")).map(entry -> entry.get("glob").asText()).map(glob -> DynamicTest.dynamicTest(glob, () -> {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            assertTrue(files.stream().anyMatch(file -> matcher.matches(Path.of(file))), "nothing is called that");
        }));
    }

    private static Set<String> filesOnTheClassPath() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                try (Stream<Path> below = Files.walk(place)) {
                    below.filter(Files::isRegularFile).forEach(file -> files.add(place.relativize(file).toString()));
                }
            } else if (Files.exists(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    jar.stream().forEach(file -> files.add(file.getName()));
                }
            }
        }
        return files;
    }

    @Test
    void everyAttributeOfLuceneIsTold() throws IOException {
        Set<String> attributes = new ClassFileImporter().importPackages("org.apache.lucene").stream()
                .filter(type -> type.isAssignableTo(AttributeImpl.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.tryGetConstructor().isPresent())
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        attributes.removeAll(types());
        assertEquals(Set.of(), attributes);
    }

    @Test
    void everyRecordThatHttpTakesOrAnswersIsTold() throws IOException {
        Set<String> records = new ClassFileImporter().importPackages("io.leitmotif.api").stream().filter(JavaClass::isRecord)
                .filter(type -> type.getSource().orElseThrow().getUri().toString().contains("/target/classes/"))
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(records.isEmpty());
        records.removeAll(types());
        assertEquals(Set.of(), records);
    }

    @Test
    void everyProviderThatDjlLooksForIsTold() throws IOException {
        Set<String> providers = new TreeSet<>();
        for (String service : List.of("ai.djl.engine.EngineProvider", "ai.djl.repository.zoo.ZooProvider")) {
            var files = ReachabilityMetadataTest.class.getClassLoader().getResources("META-INF/services/" + service);
            while (files.hasMoreElements()) {
                try (var in = files.nextElement().openStream()) {
                    providers.addAll(Arrays.asList(new String(in.readAllBytes()).strip().split("\\s+")));
                }
            }
        }
        providers.removeIf(provider -> provider.startsWith("ai.djl.onnxruntime.")); // the tests' own
        providers.removeAll(types());
        assertEquals(Set.of(), providers);
    }

    @Test
    void everyGroupSaysWhyItIsThere() throws IOException {
        for (Path group : groups()) {
            String first = Files.readAllLines(group.resolve("native-image.properties")).get(0);
            assertTrue(first.startsWith("# "), group + ": " + first);
        }
    }
}
