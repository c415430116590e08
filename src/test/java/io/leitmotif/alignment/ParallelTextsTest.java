package io.leitmotif.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelTextsTest {

    private static final List<String> READABLE = List.of("zh", "en");

    @TempDir
    Path directory;

    private Path file(String name, String header, int lines) throws IOException {
        int columns = header.split("\t").length;
        return Files.writeString(directory.resolve(name), header + "\n" + IntStream.range(0, lines)
                .mapToObj(line -> IntStream.range(0, columns).mapToObj(column -> name + line + "/" + column)
                        .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")) + "\n");
    }

    private void refused(String content, String... parts) throws IOException {
        Path file = Files.writeString(directory.resolve("bad.tsv"), content);
        String message = assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(file), "de", READABLE)).getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.endsWith("."), message);
    }

    @Test
    void theHubsColumnIsTakenBeforeAnyOther() throws IOException {
        ParallelTexts texts = ParallelTexts.read(List.of(file("a", "de\ten\tzh-Hans", 200)), "de", READABLE);
        assertEquals(new Pair("a0/0", "a0/2", "zh"), texts.pairs().get(0));
        assertEquals(200, texts.pairs().size());
    }

    @Test
    void withoutTheHubsTheFirstThatTheEncoderReadsIsTaken() throws IOException {
        Path one = file("a", "fi\tsv\ten-GB\tzh", 100);
        Path other = file("b", "en\tfi\tsv", 100);
        List<Pair> pairs = ParallelTexts.read(List.of(one, other), "sv", List.of("ja", "en")).pairs();
        assertEquals(new Pair("a0/1", "a0/2", "en"), pairs.get(0));
        assertEquals(new Pair("b0/2", "b0/0", "en"), pairs.get(100));
    }

    @Test
    void linesThatAreThereTwiceCountOnceAndAreTold() throws IOException {
        Path file = file("a", "de\tzh", 200);
        ParallelTexts texts = ParallelTexts.read(List.of(file, file, file("b", "zh\tde", 10)), "de", READABLE);
        assertEquals(210, texts.pairs().size());
        assertEquals(200, texts.duplicates());
    }

    @Test
    void aByteOrderMarkAndTheLineEndsOfWindowsAreNoText() throws IOException {
        Path file = file("a", "de\tzh", 200);
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        assertEquals(new Pair("a0/0", "a0/1", "zh"), ParallelTexts.read(List.of(file), "de", READABLE).pairs().get(0));
    }

    @Test
    void whatIsWrongWithAFileIsSaidWithItsLine() throws IOException {
        refused("", "bad.tsv", "empty");
        refused("Guten Tag\t你好\n", "first line", "Guten Tag");
        refused("de\txx\n", "\"xx\"");
        refused("de\tchinese\n", "\"chinese\"");
        refused("de\tde\n", "two columns de");
        refused("sv\tzh\n", "no column de", "sv, zh");
        refused("de\tfr\n", "zh, en");
        refused("de\tzh\nA\t甲\nB\n", "line 3", "1 columns, not 2");
        refused("de\tzh\nA\t甲\tx\n", "line 2", "3 columns, not 2");
        refused("de\tzh\nA\t \n", "line 2", "without a word");
        refused("de\tzh\n—\t甲\n", "line 2", "without a word");
    }

    @Test
    void tooFewPairsAreRefused() throws IOException {
        Path file = file("a", "de\tzh", 199);
        String message = assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(file, file), "de", READABLE)).getMessage();
        assertTrue(message.contains("199") && message.contains("200"), message);
    }

    @Test
    void textsThatAreAllTheSameAreRefused() throws IOException {
        String same = "de\tzh\n" + IntStream.range(0, 200).mapToObj(line -> "Satz " + line + "\t一样\n").collect(Collectors.joining());
        refused(same, "200 different texts in de", "and 1 that say the same");
    }

    @Test
    void tooManyPairsAreRefused() throws IOException {
        Path file = file("a", "de\tzh", 100_001);
        String message = assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(file), "de", READABLE)).getMessage();
        assertTrue(message.contains("100001") && message.contains("100000"), message);
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsRefused() throws IOException {
        Path latin = Files.write(directory.resolve("latin.tsv"), "de\tzh\nMünchen\t慕尼黑\n".getBytes(StandardCharsets.UTF_16LE));
        assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(latin), "de", READABLE));
        assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(directory), "de", READABLE));
        assertThrows(ProblemException.class, () -> ParallelTexts.read(List.of(directory.resolve("none")), "de", READABLE));
    }

    @Test
    void theOtherLanguageIsTheFirstOtherColumns() throws IOException {
        assertEquals("zh", ParallelTexts.other(file("a", "en\tzh-CN\tde", 1), "en"));
        assertThrows(ProblemException.class, () -> ParallelTexts.other(file("b", "en", 1), "en"));
    }
}
