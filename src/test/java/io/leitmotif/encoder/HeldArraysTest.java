package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.ModelFolders;
import io.leitmotif.problem.ProblemException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native memory has an owner that gives it back, whatever becomes of a call. */
class HeldArraysTest {

    @TempDir
    Path folder;

    /** The bundled model with a tokenizer that knows a word more than the model has embeddings. */
    private String modelThatFailsAt(String word) throws Exception {
        byte[] bundled;
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("bge-small-zh-v1.5-tokenizer.json")) {
            bundled = in.readAllBytes();
        }
        String tokenizer = new String(bundled, StandardCharsets.UTF_8).replaceFirst("\"added_tokens\": *\\[",
                "\"added_tokens\":[{\"id\":99999,\"content\":\"" + word + "\",\"single_word\":false,\"lstrip\":false,"
                        + "\"rstrip\":false,\"normalized\":false,\"special\":false},");
        byte[] changed = tokenizer.getBytes(StandardCharsets.UTF_8);
        Path model = folder.resolve("model");
        Files.createDirectories(model);
        Files.write(model.resolve("bge-small-zh-v1.5-tokenizer.json"), changed);
        ModelFolders.card(model, sha256(bundled), sha256(changed));
        return model.toString();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void callsThatSucceedAndCallsThatFailLeaveNothing() throws Exception {
        HeldArrays unloaded;
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.model", modelThatFailsAt("ocelot"))) {
            encoder.embed(List.of("人工智能"));
            HeldArrays before = HeldArrays.now();
            Callable<Integer> calls = () -> {
                int failed = 0;
                for (int call = 0; call < 60; call++) {
                    List<String> texts = new ArrayList<>(List.of("城".repeat(1 + 11 * call), "虚拟现实"));
                    switch (call % 3) {
                        case 1 -> {
                            texts.add("ocelot");
                            assertInstanceOf(EngineException.class, assertThrows(IllegalStateException.class, () -> encoder.embed(texts)).getCause());
                            failed++;
                        }
                        case 2 -> {
                            texts.add(" ");
                            assertThrows(ProblemException.class, () -> encoder.embed(texts));
                            failed++;
                        }
                        default -> assertEquals(2, encoder.embed(texts).size());
                    }
                }
                return failed;
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                for (Future<Integer> caller : threads.invokeAll(List.of(calls, calls))) {
                    assertEquals(40, caller.get());
                }
            } finally {
                threads.shutdownNow();
            }
            // a call that failed may have another window in a pass that still runs
            for (int wait = 0; wait < 1000 && !before.equals(HeldArrays.now()); wait++) {
                Thread.sleep(10);
            }
            assertEquals(before, HeldArrays.now());
        }
    }

    @Test
    void aClosedEncoderHoldsNothing() throws Exception {
        TestEncoders.loaded().close();
        HeldArrays before = HeldArrays.now();
        Encoder encoder = TestEncoders.loaded();
        assertTrue(HeldArrays.now().managers() > before.managers(), "a loaded one does");
        encoder.close();
        assertEquals(before, HeldArrays.now());
    }

    @Test
    void aModelThatCannotBeLoadedHoldsNothing() throws Exception {
        TestEncoders.loaded().close();
        HeldArrays before = HeldArrays.now();
        Path models = folder.resolve("models");
        try (Encoder whole = TestEncoders.loaded("leitmotif.encoder.cache-dir", folder.toString())) {
            assertTrue(whole.ready());
        }
        try (var archives = Files.newDirectoryStream(models, "*.pt")) {
            for (Path archive : archives) {
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                    zip.putNextEntry(new ZipEntry("no model"));
                }
            }
        }
        assertThrows(ModelException.class, () -> TestEncoders.loaded("leitmotif.encoder.cache-dir", folder.toString()));
        assertEquals(before, HeldArrays.now());
    }
}
