package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.Precision;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

    @TempDir
    Path directory;

    private final ModelSource source = ModelFolders.of(Path.of(ModelFolders.BUNDLED));

    /** What a second process runs. */
    public static void main(String[] args) {
        new ModelCache(Path.of(args[0])).prepare(ModelFolders.of(Path.of(ModelFolders.BUNDLED)), Precision.BF16, "test");
    }

    private PreparedModel prepare() {
        return new ModelCache(directory).prepare(source, Precision.BF16, "test");
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSecondLoadWritesNothing() throws Exception {
        PreparedModel first = prepare();
        FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(first.archive(), past);
        Files.setLastModifiedTime(first.tokenizer(), past);
        PreparedModel second = prepare();
        assertTrue(first.written());
        assertFalse(second.written());
        assertEquals(past, Files.getLastModifiedTime(second.archive()));
        assertEquals(past, Files.getLastModifiedTime(second.tokenizer()));
        assertEquals(2, files().size(), () -> "nothing is left aside");
    }

    @Test
    void everyWeightStartsAtAMultipleOf64Bytes() throws Exception {
        byte[] archive = Files.readAllBytes(prepare().archive());
        for (int i = 0; i + 30 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 3 && archive[i + 3] == 4) {
                int name = archive[i + 26] & 0xff | (archive[i + 27] & 0xff) << 8;
                int extra = archive[i + 28] & 0xff | (archive[i + 29] & 0xff) << 8;
                if (name > 0 && name < 40 && new String(archive, i + 30, 8).equals("encoder/")) {
                    assertEquals(0, (i + 30 + name + extra) % 64, new String(archive, i + 30, name));
                }
            }
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(prepare().archive());
        Files.delete(prepare().archive());
        assertArrayEquals(first, Files.readAllBytes(prepare().archive()));
    }

    @Test
    void halfWrittenFilesAreIgnoredAndTheAbandonedOnesRemoved() throws Exception {
        Path fresh = Files.write(directory.resolve("bge-small-zh-v1.5.pt-1.tmp"), new byte[100]);
        Path abandoned = Files.write(directory.resolve("bge-small-zh-v1.5.pt-2.tmp"), new byte[100]);
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minusSeconds(7200)));
        assertTrue(prepare().written());
        assertTrue(Files.exists(fresh), "another process may still be writing it");
        assertFalse(Files.exists(abandoned));
    }

    @Test
    void aDamagedArchiveOrTokenizerIsWrittenAgain() throws Exception {
        PreparedModel first = prepare();
        long size = Files.size(first.archive());
        try (FileChannel channel = FileChannel.open(first.archive(), StandardOpenOption.WRITE)) {
            channel.truncate(size / 2);
        }
        Files.writeString(first.tokenizer(), "{}");
        PreparedModel second = prepare();
        assertTrue(second.written());
        assertEquals(size, Files.size(second.archive()));
        assertEquals(439_125, Files.size(second.tokenizer()));
    }

    @Test
    void twoThreadsAndASecondProcessAtOnceEndWithOneWholeFile() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), ModelCacheTest.class.getName(), directory.toString()).inheritIO().start();
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<PreparedModel> load = this::prepare;
            for (Future<PreparedModel> model : threads.invokeAll(List.of(load, load))) {
                try (ZipFile zip = new ZipFile(model.get().archive().toFile())) {
                    assertTrue(zip.stream().count() > 40);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(0, other.waitFor());
        assertEquals(2, files().size(), files()::toString);
    }

    @Test
    void weightsThatAreNotTheCardsAreRefusedWithBothDigests() throws Exception {
        String wrong = "0".repeat(64);
        ModelSource other = ModelFolders.card(directory.resolve("model"), source.description().sha256(), wrong);
        ModelException refused = assertThrows(ModelException.class,
                () -> new ModelCache(directory.resolve("cache")).prepare(other, Precision.FP32, "test"));
        assertTrue(refused.getMessage().contains(wrong), refused.getMessage());
        assertTrue(refused.getMessage().contains(source.description().sha256()), refused.getMessage());
        try (Stream<Path> left = Files.list(directory.resolve("cache"))) {
            assertEquals(0, left.count(), "nothing is left behind");
        }
    }

    @Test
    void truncatedWeightsAreRefusedByName() throws Exception {
        byte[] whole = ModelFolders.resource("bge-small-zh-v1.5.onnx");
        ModelSource cut = ModelFolders.weights(directory.resolve("model"), Arrays.copyOf(whole, whole.length - 1));
        ModelException refused = assertThrows(ModelException.class,
                () -> new ModelCache(directory.resolve("cache")).prepare(cut, Precision.FP32, "test"));
        assertTrue(refused.getMessage().startsWith("The model " + directory.resolve("model") + " cannot be used: bge-small-zh-v1.5.onnx: at byte "),
                refused.getMessage());
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        ModelException refused = assertThrows(ModelException.class,
                () -> new ModelCache(file).prepare(source, Precision.FP32, "test"));
        assertTrue(refused.getMessage().startsWith("The model cache " + file), refused.getMessage());
    }
}
