package io.leitmotif.text.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading needs of the machine, seen in a process of its own: no screen, no fonts, no home, no disk. */
class PdfSurroundingsTest {

    @Test
    void readingTouchesNeitherDrawingNorFontsNorFiles(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path loaded = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-Duser.home=" + home, "-Djava.io.tmpdir=" + home, "-Xlog:class+load:file=" + loaded, "-cp", System.getProperty("java.class.path"),
                PdfSurroundingsTest.class.getName()).redirectErrorStream(true).directory(home.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains("5 read"), printed);
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(), left.toList());
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            assertEquals(List.of(), lines.filter(line -> line.contains(" sun.awt.")
                    || line.contains(" sun.font.") || line.contains("PDDocument") || line.contains(".fontbox.ttf.")).toList());
        }
    }

    /** Reads each of the files, and prints how many. */
    public static void main(String[] arguments) throws IOException {
        int read = 0;
        for (String name : List.of("release", "columns", "harbour", "restricted")) {
            read += PdfReader.read(PdfReaderTest.resource(name + ".pdf"), PdfLimits.USUAL).pages();
        }
        System.out.println(read + " read");
    }
}
