package io.leitmotif.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.Polyglot;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.AffineMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolyglotFolderTest {

    private static final AffineMap MAP = new AffineMap(new float[] {1, 2, 3, 4, 5, 6}, new float[] {7, 8});
    private static final AffineMap OTHER = new AffineMap(new float[] {6, 5, 4, 3, 2, 1}, new float[] {9, 8});

    @TempDir
    Path directory;

    private AlignmentRequest request(String language, Path encoder, Path into, String script) {
        return new AlignmentRequest(List.of(Path.of("x.tsv")), language, "models/reader/", encoder.toString(), null, into, script, null);
    }

    private static List<Polyglot.Route> routes(Path folder) {
        return Polyglot.read(folder.toString()).routes();
    }

    private void write(String language, Path encoder, Path into, String script, AffineMap map) {
        AlignmentRequest request = request(language, encoder, into, script);
        List<Polyglot.Route> routes = Files.exists(encoder) ? routes(encoder) : List.of(new Polyglot.Route("zh", null, "models/hub", null));
        PolyglotFolder.requirePossible(request, routes);
        swap(request, routes, map);
    }

    private static void swap(AlignmentRequest request, List<Polyglot.Route> routes, AffineMap map) {
        try (FolderSwap swap = FolderSwap.begin(request.into())) {
            PolyglotFolder.write(swap.aside(), request, routes, map);
            swap.commit();
        }
    }

    private Path encoder() {
        Path folder = directory.resolve("one");
        write("en", Path.of("models/hub"), folder, "Latn", MAP);
        return folder;
    }

    @Test
    void aSingleModelBecomesTheHub() throws IOException {
        Path folder = encoder();
        Polyglot written = Polyglot.read(folder.toString());
        assertEquals("one", written.id());
        assertEquals(List.of(new Polyglot.Route("zh", null, "models/hub", null),
                new Polyglot.Route("en", "Latn", "models/reader", MAP)), written.routes());
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(folder), left.toList(), "nothing is left beside it");
        }
    }

    @Test
    void aLanguageIsAddedAndTheOthersAreKeptToTheBit() throws IOException {
        Path folder = encoder();
        Path two = directory.resolve("two");
        write("de", folder, two, null, OTHER);
        assertEquals(List.of("zh", "en", "de"), routes(two).stream().map(Polyglot.Route::language).toList());
        assertEquals(OTHER, routes(two).get(2).map());
        assertNull(routes(two).get(2).script());
        assertArrayEquals(Files.readAllBytes(folder.resolve("en.safetensors")), Files.readAllBytes(two.resolve("en.safetensors")));
        assertEquals(2, routes(folder).size(), "the encoder that was there is as it was");
    }

    @Test
    void aLanguageThatIsThereGetsAnotherMapAtItsPlaceAndInTheSameFolder() {
        Path folder = encoder();
        write("de", folder, folder, null, MAP);
        write("en", folder, folder, null, OTHER);
        assertEquals(List.of(new Polyglot.Route("zh", null, "models/hub", null),
                new Polyglot.Route("en", "Latn", "models/reader", OTHER), new Polyglot.Route("de", null, "models/reader", MAP)),
                routes(folder));
    }

    @Test
    void whatIsLeftOfATryThatWasKilledIsNoHindrance() throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve(".one.new")).resolve("xx.safetensors"), "half");
        try (Stream<Path> files = Files.list(encoder())) {
            assertEquals(List.of("en.safetensors", "encoder.json"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(directory.resolve(".one.new")));
    }

    @Test
    void whatWasTakenAwayAndNotReplacedIsPutBack() throws IOException {
        Path folder = encoder();
        Path old = directory.resolve(".one.old");
        Files.move(folder, old);
        FolderSwap.putBack(folder);
        assertEquals(2, routes(folder).size());

        Files.move(folder, old);
        FolderSwap.begin(folder).close();
        assertEquals(2, routes(folder).size());
        assertFalse(Files.exists(old));

        Files.writeString(Files.createDirectories(old).resolve("xx.safetensors"), "old");
        write("de", folder, folder, null, OTHER);
        assertEquals(3, routes(folder).size());
        assertFalse(Files.exists(old), "where there is one, what is left of an earlier one goes");
    }

    @Test
    void aSwapThatCannotEndLeavesWhatWasThere() throws IOException {
        Path folder = encoder();
        try (FolderSwap swap = FolderSwap.begin(folder)) {
            Files.delete(swap.aside());
            assertThrows(ModelException.class, swap::commit);
        }
        assertEquals(2, routes(folder).size());
    }

    @Test
    void aModelIsOneInAnySpelling() throws IOException {
        Path folder = encoder();
        Path card = folder.resolve(Polyglot.FILE);
        Files.writeString(card, Files.readString(card).replace("models/reader", "./models/reader"));
        String absolute = Path.of("models/reader").toAbsolutePath().toString();
        for (String name : List.of("models/reader", "./models//reader/", "models\\reader", "models/x/../reader", absolute)) {
            AlignmentRequest request = new AlignmentRequest(List.of(Path.of("x.tsv")), "de", name, folder.toString(), null,
                    directory.resolve("two"), null, null);
            assertEquals("models/reader", request.model(), name);
            assertTrue(ModelName.same("./models/reader", name), name);
        }
        write("de", folder, folder, null, OTHER);
        assertEquals("./models/reader", routes(folder).get(2).model());
        assertEquals("https://example.org/a/../b", ModelName.of("https://example.org/a/../b"));
    }

    @Test
    void ifItCannotBeWrittenNothingIsLeft() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThrows(ModelException.class, () -> swap(request("en", Path.of("models/hub"), file.resolve("one"), null),
                List.of(new Polyglot.Route("zh", null, "models/hub", null)), MAP));
        AffineMap wrong = new AffineMap(new float[] {1}, new float[] {1});
        Path folder = encoder();
        assertThrows(ModelException.class, () -> swap(request("de", folder, folder, "Latn"), routes(folder), wrong));
        assertEquals(List.of("zh", "en"), routes(folder).stream().map(Polyglot.Route::language).toList());
        assertFalse(Files.exists(directory.resolve(".one.new")));
    }

    @Test
    void whatCouldNotBeUsedOrWouldLoseFilesIsRefusedAtFirst() throws IOException {
        Path folder = encoder();
        refused("what the hub reads", request("zh", folder, directory.resolve("two"), null), folder);
        refused("already go to en", request("de", folder, directory.resolve("two"), "LATN"), folder);
        refused("is there already", request("de", folder, directory, null), folder);
        Path file = Files.writeString(folder.resolve("README.md"), "mine");
        refused("README.md", request("de", folder, folder, null), folder);
        Files.move(file, folder.resolve("mine.safetensors"));
        refused("mine.safetensors", request("de", folder, folder, null), folder);
    }

    private static void refused(String part, AlignmentRequest request, Path encoder) {
        String message = assertThrows(ProblemException.class, () -> PolyglotFolder.requirePossible(request, routes(encoder)))
                .getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aRequestWithWhatIsNoLanguageScriptOrIdIsRefused() {
        Path folder = Path.of("models/polyglot");
        for (String tag : List.of("german", "und", "mul", "zxx", "mis", "und-Latn", "de-x-mine")) {
            assertThrows(ProblemException.class, () -> request(tag, folder, folder, null), tag);
        }
        assertEquals("zh-Hant", request("zh-tw", folder, folder, null).language());
        for (String script : List.of("Hans", "Zyyy", "Zinh", "Zzzz")) {
            String message = assertThrows(ProblemException.class, () -> request("de", folder, folder, script)).getMessage();
            assertTrue(message.contains("letters are of one alphabet"), message);
        }
        assertThrows(ProblemException.class, () -> request("de", folder, Path.of("/"), null));
        assertThrows(ProblemException.class, () -> request("de", folder, folder, "Latin letters"));
        assertThrows(ProblemException.class, () -> request("de", folder, Path.of("a b"), null));
    }
}
