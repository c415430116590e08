package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.HubShape;
import io.leitmotif.model.HubWriter;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.TracedWriter;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelUrlTest {

    private static final HubWriter.Tensor TABLE = new HubWriter.Tensor(new int[] {200, 24}, 5, 0, 1);

    @TempDir
    Path directory;

    /** A folder as DJL's model zoo has them. */
    private Path traced(boolean types, boolean named, String properties) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("tiny"));
        Path hub = HubWriter.write(directory.resolve("hub"), HubShape.BGE.small());
        Files.copy(hub.resolve("tokenizer.json"), folder.resolve("tokenizer.json"));
        TracedWriter.write(folder.resolve("tiny.pt"), TABLE, types, named);
        Files.writeString(folder.resolve("serving.properties"), "engine=PyTorch\noption.modelName=tiny\nmaxLength=64\n" + properties);
        return folder;
    }

    private static Path zipped(Path folder) throws Exception {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream to = new ZipOutputStream(out); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                to.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, to);
            }
        }
        return zip;
    }

    private static Encoder loaded(String model, String... settings) {
        String[] all = Stream.concat(Stream.of("leitmotif.encoder.model", model), Stream.of(settings)).toArray(String[]::new);
        return TestEncoders.loaded(all);
    }

    /** The mean, or the first, of the rows of the table; {@code [CLS]} is token 2, {@code [SEP]} 3, 人 the first character. */
    private static Embedding expected(boolean cls, int... tokens) {
        float[] table = TABLE.values();
        float[] sum = new float[24];
        for (int token : cls ? new int[] {2} : tokens) {
            for (int i = 0; i < 24; i++) {
                sum[i] += table[token * 24 + i];
            }
        }
        return Embedding.of(sum);
    }

    @ParameterizedTest
    @CsvSource({"false, false, ''", "true, true, includeTokenTypes=true", "false, true, pooling=cls", "true, false, 'includeTokenTypes=true\npooling=mean'"})
    void aTracedModelRunsAsItIsFromItsFolder(boolean types, boolean named, String properties) throws Exception {
        try (Encoder encoder = loaded(traced(types, named, properties).toUri().toString())) {
            int first = 5 + 2 * 40;
            List<Embedding> two = encoder.embed(List.of("人", "工智能虚拟"));
            boolean cls = properties.contains("cls");
            assertTrue(two.get(0).dot(expected(cls, 2, first, 3)) > 0.999999, "fillers do not count");
            assertTrue(two.get(1).dot(expected(cls, 2, first + 1, first + 2, first + 3, first + 4, first + 5, 3)) > 0.999999);
            assertEquals("tiny", encoder.identity().id());
            assertEquals(24, encoder.identity().dimension());
            assertEquals(64, encoder.identity().maxTokens());
            assertEquals(24, encoder.embed(List.of("人工".repeat(500))).get(0).dimension(), "a long text is read in windows");
        }
    }

    @Test
    void aZipOfATracedModelIsUnpackedOnce() throws Exception {
        Path zip = zipped(traced(false, false, ""));
        for (int i = 0; i < 2; i++) {
            try (Encoder encoder = loaded(zip.toUri().toString())) {
                assertEquals("tiny", encoder.identity().id());
                assertEquals(24, encoder.embed(List.of("人")).get(0).dimension());
            }
        }
    }

    @Test
    void aZipThatHasChangedIsUnpackedAgain() throws Exception {
        Path hub = HubWriter.write(directory, HubShape.LABSE.small());
        String before;
        try (Encoder encoder = loaded(zipped(hub).toUri().toString())) {
            before = encoder.identity().revision();
        }
        Files.writeString(hub.resolve("config.json"), Files.readString(hub.resolve("config.json")).replace("\"gelu\"", "\"gelu_new\""));
        Files.setLastModifiedTime(zipped(hub), FileTime.from(Instant.now().plusSeconds(60)));
        try (Encoder encoder = loaded(hub.resolveSibling("LaBSE.zip").toUri().toString())) {
            assertNotEquals(before, encoder.identity().revision());
        }
    }

    @Test
    void windowsOfUnlikeLengthsDoNotMakeARectangleLargerThanTheirBatch() {
        List<Window> windows = new ArrayList<>(List.of(new Window(0, 0, new long[512])));
        for (int i = 0; i < 32; i++) {
            windows.add(new Window(0, 0, new long[5 + i % 12]));
        }
        Batch batch = new Batch(windows);
        List<Batch> parts = new PaddedCall(Pooling.MEAN, false).parts(batch);
        assertEquals(windows, parts.stream().flatMap(part -> part.windows().stream()).toList());
        for (Batch part : parts) {
            int rectangle = part.windows().size() * part.windows().stream().mapToInt(Window::length).max().orElseThrow();
            assertTrue(rectangle <= batch.computed(), () -> rectangle + " tokens");
        }
    }

    @Test
    void aZipOfAHubFolderIsReadAsTheFolderIs() throws Exception {
        Path hub = HubWriter.write(directory, HubShape.LABSE.small());
        try (Encoder folder = loaded(hub.toString()); Encoder zip = loaded(zipped(hub).toUri().toString())) {
            assertEquals(folder.embed(List.of("人工智能")), zip.embed(List.of("人工智能")));
            assertEquals("LaBSE", zip.identity().id());
            assertEquals(folder.identity(), zip.identity());
        }
    }

    @Test
    void aTracedModelDoesNotRunInBf16() throws Exception {
        String url = traced(false, false, "").toUri().toString();
        var refused = assertThrows(IllegalArgumentException.class, () -> loaded(url, "leitmotif.encoder.precision", "bf16"));
        assertTrue(refused.getMessage().contains("fp32"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pooling=max       | pooling is max; read are cls and mean
            dense=linear      | it asks for dense=linear
            maxLength=none    | maxLength is none; read are numbers from 1 on
            translatorFactory=ai.djl.huggingface.translator.TokenClassificationTranslatorFactory | read are TextEmbeddingTranslatorFactory
            """)
    void whatATracedModelAsksForAndIsNotDoneIsRefused(String properties, String named) throws Exception {
        Path folder = traced(false, false, properties);
        var refused = assertThrows(ModelException.class, () -> loaded(folder.toUri().toString()));
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @Test
    void aTracedModelThatTakesOtherInputsIsRefusedAtTheStart() throws Exception {
        Path folder = traced(true, false, "");
        var refused = assertThrows(ModelException.class, () -> loaded(folder.toUri().toString()));
        assertTrue(refused.getMessage().contains("tiny.pt"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/nowhere/model", "file:/nowhere/model.zip", "djl://ai.djl.nowhere/model", "djl://", "nowhere://model"})
    void aUrlWithNothingBehindItIsRefusedByName(String url) {
        var refused = assertThrows(ModelException.class, () -> loaded(url));
        assertTrue(refused.getMessage().contains(url), refused.getMessage());
    }

    @Test
    void aFolderAndADriveAreNoUrls() {
        assertFalse(ModelUrl.isOne("models/bge-small-zh-v1.5"));
        assertFalse(ModelUrl.isOne("/models/bge"));
        assertFalse(ModelUrl.isOne("C:\\models\\bge"));
        assertTrue(ModelUrl.isOne("djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2"));
    }

    @Test
    void aTextWithoutAWordIsRefusedInATracedModelToo() throws Exception {
        try (Encoder encoder = loaded(traced(false, false, "").toUri().toString())) {
            assertThrows(ProblemException.class, () -> encoder.embed(List.of("  ")));
        }
    }
}
