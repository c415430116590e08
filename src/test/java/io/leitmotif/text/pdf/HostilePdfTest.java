package io.leitmotif.text.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files made to hurt: each ends soon, in a problem or in text, within a heap of 512 MB. */
class HostilePdfTest {

    private static final PdfLimits LIMITS = new PdfLimits(1_000, 2_000_000, 192L << 20, 100, 32, Duration.ofSeconds(5));
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String FONT = "/Font<</H " + PdfFile.HELVETICA + ">>";

    @BeforeAll
    static void quiet() {
        PdfFile.silenceTheParser();
    }

    @Test
    void aPageThatInflatesAThousandfoldIsTooLarge() {
        PdfFile file = new PdfFile();
        byte[] bomb = PdfFile.bomb(200, (byte) ' ');
        refused(Problem.TOO_LARGE, "unpacks", onePage(file, file.stream("/Filter/FlateDecode", bomb), FONT));
    }

    @Test
    void aBombWithinABombIsTooLarge() {
        PdfFile file = new PdfFile();
        byte[] bomb = PdfFile.deflate(PdfFile.bomb(200, (byte) ' '));
        refused(Problem.TOO_LARGE, "unpacks", onePage(file, file.stream("/Filter[/FlateDecode/Fl]", bomb), FONT));
    }

    @Test
    void anObjectStreamOfOneThingIsTooLarge() {
        for (String thing : List.of("[", "[]", "<<>>", "1 ", "1.5 ", "/a ", "(a)", "<</a 1>>", "9 0 R ")) {
            PdfFile file = new PdfFile();
            byte[] inside = PdfFile.latin("9 0 " + thing.repeat(8_000_000 / thing.length()));
            int stream = file.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", PdfFile.deflate(inside));
            ended(crossReferenceStream(file, stream));
        }
    }

    @Test
    void anArrayOfMillionsOfThingsEnds() {
        for (String thing : List.of("[", "[]", "<<>>", "1.5 ", "/a ", "(a)", "7 ", "1 0 R ")) {
            PdfFile file = new PdfFile();
            int page = file.page(PdfFile.latin(50, 700, "Body"), FONT);
            ended(file.bytes(List.of(page), "", "/X[" + thing.repeat(2_000_000 / thing.length()) + "]"));
        }
    }

    @Test
    void tenThousandNestedArraysEnd() {
        PdfFile file = new PdfFile();
        int page = file.page("[".repeat(100_000), FONT);
        ended(file.bytes(List.of(page), "", ""));
        ended(new PdfFile().bytes(1, "/X" + "[".repeat(100_000)));
        ended(new PdfFile().bytes(1, "/X" + "<</X".repeat(100_000)));
    }

    @Test
    void aPageTreeThatIsItsOwnChildEnds() {
        PdfFile file = new PdfFile();
        file.add("<</Type/Pages/Count 9/Kids[1 0 R 2 0 R 1 0 R]/Parent 1 0 R>>");
        file.add("<</Type/Pages/Count 9/Kids[1 0 R 2 0 R]/Parent 1 0 R>>");
        refused(Problem.MALFORMED, "PDF", file.bytes(file.add("<</Type/Catalog/Pages 1 0 R>>"), ""));
    }

    @Test
    void aPageTreeOfTenThousandLevelsIsTooLarge() {
        PdfFile file = new PdfFile();
        for (int level = 1; level <= 10_000; level++) {
            file.add("<</Type/Pages/Count 1/Kids[" + (level + 1) + " 0 R]>>");
        }
        file.add("<</Type/Page>>");
        refused(Problem.TOO_LARGE, "32 levels", file.bytes(file.add("<</Type/Catalog/Pages 1 0 R>>"), ""));
    }

    @Test
    void aMillionTinyPagesAreTooMany() {
        PdfFile file = new PdfFile();
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            pages.append("<</Type/Page>>");
        }
        file.add("<</Type/Pages/Count 1000000/Kids[" + pages + "]>>");
        refused(Problem.TOO_LARGE, null, file.bytes(file.add("<</Type/Catalog/Pages 1 0 R>>"), ""));
        refused(Problem.TOO_LARGE, "more pages than the limit of 1000", PdfFile.of(Collections.nCopies(1_001, "").toArray(String[]::new)));
    }

    @Test
    void aFormThatDrawsItselfIsTooLarge() {
        PdfFile file = new PdfFile();
        file.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 1 0 R>>>>", "/X Do /X Do");
        int page = file.page("/X Do", "/XObject<</X 1 0 R>>");
        refused(Problem.TOO_LARGE, "32 levels", file.bytes(List.of(page), "", ""));
    }

    @Test
    void formsThatDrawTenOthersEachEnd() {
        PdfFile file = new PdfFile();
        for (int level = 1; level < 20; level++) {
            file.stream("/Type/XObject/Subtype/Form/Resources<</XObject<</X " + (level + 1) + " 0 R>>>>", "/X Do ".repeat(10));
        }
        file.stream("/Type/XObject/Subtype/Form", "");
        PdfLimits hurried = new PdfLimits(1_000, 2_000_000, 192L << 20, 100, 32, Duration.ofSeconds(1));
        byte[] bytes = file.bytes(List.of(file.page("/X Do", "/XObject<</X 1 0 R>>")), "", "");
        assertEquals(Problem.TOO_LARGE, assertThrows(ProblemException.class, () -> PdfReader.read(bytes, hurried)).problem());
    }

    @Test
    void millionsOfLettersAreTooMany() {
        String line = PdfFile.latin(50, 700, "abcdefghij".repeat(5));
        refused(Problem.TOO_LARGE, null, PdfFile.of(line.repeat(45_000)));
        PdfLimits few = new PdfLimits(9, 10_000, 192L << 20, 100, 32, Duration.ofSeconds(5));
        ProblemException refused = assertThrows(ProblemException.class, () -> PdfReader.read(PdfFile.of(line.repeat(201)), few));
        assertEquals("The PDF has more characters than the limit of 10000.", refused.getMessage());
    }

    @Test
    void aMillionReferencesToOnePageAreOnePage() {
        PdfFile file = new PdfFile();
        int page = file.page(PdfFile.latin(50, 700, "Body text"), FONT);
        assertEquals(1, PdfReader.read(file.bytes(Collections.nCopies(1_000_000, page), "", ""), LIMITS).pages());
    }

    @Test
    void nodesThatShareTheirChildrenAreMetOnce() {
        PdfFile file = new PdfFile();
        int page = file.page(PdfFile.latin(50, 700, "Body text"), FONT);
        int children = file.add("[" + (page + " 0 R ").repeat(100_000) + "]");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            kids.append(file.add("<</Type/Pages/Kids " + children + " 0 R>>")).append(" 0 R ");
        }
        int root = file.add("<</Type/Pages/Kids[" + kids + "]>>");
        ended(file.bytes(file.add("<</Type/Catalog/Pages " + root + " 0 R>>"), ""));
    }

    @Test
    void thirtyFiltersInARowAreUndoneAndThreeHundredAreTooMany() {
        byte[] content = PdfFile.latin(PdfFile.latin(50, 700, "Body text"));
        for (int i = 0; i < 30; i++) {
            content = PdfFile.deflate(content);
        }
        PdfFile file = new PdfFile();
        assertEquals("Body text", PdfReader.read(onePage(file, file.stream("/Filter[" + "/FlateDecode".repeat(30) + "]", content), FONT), LIMITS).text());
        PdfFile longer = new PdfFile();
        refused(Problem.TOO_LARGE, "32 levels", onePage(longer, longer.stream("/Filter[" + "/FlateDecode".repeat(300) + "]", content), FONT));
    }

    @Test
    void bombsInACharacterMapAndAnObjectStreamAreTooLarge() {
        PdfFile file = new PdfFile();
        int map = file.stream("/Filter/FlateDecode", PdfFile.bomb(100, (byte) ' '));
        String font = PdfFile.HELVETICA.replace("/Helvetica", "/ABCDEF+Own/ToUnicode " + map + " 0 R");
        refused(Problem.TOO_LARGE, "unpacks", onePage(file, file.stream("", PdfFile.latin(50, 700, "Body")), "/Font<</H " + font + ">>"));
        PdfFile other = new PdfFile();
        int stream = other.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", PdfFile.bomb(100, (byte) ' '));
        refused(Problem.TOO_LARGE, "unpacks", crossReferenceStream(other, stream));
    }

    @Test
    void aCharacterMapOfManyShortRangesIsWeighed() {
        StringBuilder ranges = new StringBuilder("begincmap 99999999 beginbfrange ");
        for (int i = 0; i < 100_000; i++) {
            ranges.append("<%06X00><%06XFF><%08X4E00>".formatted(i, i, i));
        }
        PdfFile file = new PdfFile();
        int map = file.stream("/Filter/FlateDecode", PdfFile.deflate(PdfFile.latin(ranges.toString())));
        String font = PdfFile.HELVETICA.replace("/Helvetica", "/ABCDEF+Own/ToUnicode " + map + " 0 R");
        refused(Problem.TOO_LARGE, "memory", onePage(file, file.stream("", PdfFile.latin(50, 700, "Body")), "/Font<</H " + font + ">>"));
    }

    @Test
    void aRangeOfTwoBillionLettersInFewBytesIsWeighedHoweverItIsHidden() {
        String range = "<00000000> <7FFFFFFF> <41> ";
        for (String hidden : List.of("", "<01> <02> endbfrange ", "<01> <02> (endbfrange) ", "<01> <02> %endbfrange\n", "<01> <02> /endbfrange ",
                "<01> <02> <</endbfrange 1>> ", "<01> <FF> [ [ ] endbfrange ] ", "<01> <FF> [ (]) endbfrange ] ")) {
            PdfFile file = new PdfFile();
            int map = file.stream("", "begincmap 99 beginbfrange " + hidden + range + "endbfrange");
            String font = PdfFile.HELVETICA.replace("/Helvetica", "/ABCDEF+Own/ToUnicode " + map + " 0 R");
            byte[] bytes = onePage(file, file.stream("", PdfFile.latin(50, 700, "Body")), "/Font<</H " + font + ">>");
            refused(hidden.isEmpty() ? Problem.TOO_LARGE : Problem.MALFORMED, null, bytes);
        }
    }

    @Test
    void thousandsOfFontsThatShareTheirWidthsEnd() {
        PdfFile file = new PdfFile();
        int widths = file.add("[" + "500 ".repeat(500_000) + "]");
        int wide = file.add("[" + "0[1 2 3]".repeat(200_000) + "]");
        StringBuilder fonts = new StringBuilder("/Font<<");
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            fonts.append("/F").append(i).append(' ').append(i % 2 == 0 ? PdfFile.SONG.replace("/DW 1000", "/W " + wide + " 0 R")
                    : PdfFile.HELVETICA.replace("/Helvetica", "/Own/FirstChar 0/LastChar 500000/Widths " + widths + " 0 R"));
            content.append(PdfFile.text("F" + i, 10, 50, 700, "(ab)"));
        }
        ended(file.bytes(List.of(file.page(content.toString(), fonts + ">>")), "", ""));
    }

    @Test
    void fontProgramsAndGlyphProceduresAreNeverOpened() {
        PdfFile file = new PdfFile();
        int bomb = file.stream("/Filter/FlateDecode", PdfFile.bomb(100, (byte) 0));
        String embedded = PdfFile.HELVETICA.replace("/Type1/BaseFont/Helvetica", "/TrueType/BaseFont/Own/FontDescriptor<</Flags 32/FontFile "
                + bomb + " 0 R/FontFile2 " + bomb + " 0 R/FontFile3 " + bomb + " 0 R>>");
        String drawn = "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 98/Widths[500 500]"
                + "/Encoding/WinAnsiEncoding/CharProcs<</a " + bomb + " 0 R/b " + bomb + " 0 R>>>>";
        int page = file.page(PdfFile.text("H", 10, 50, 700, "(Body)") + PdfFile.text("D", 10, 50, 600, "(ab)"),
                "/Font<</H " + embedded + "/D " + drawn + ">>");
        assertEquals("Body\n\nab", PdfReader.read(file.bytes(List.of(page), "", ""), LIMITS).text());
    }

    @Test
    void operatorsThatThereAreNotAreFew() {
        StringBuilder content = new StringBuilder();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                content.append("zzzz").append(first).append(second).append(" yyyy").append(first).append(second).append(' ');
            }
        }
        refused(Problem.MALFORMED, "PDF", PdfFile.of(content.toString()));
        refused(Problem.MALFORMED, "the limit is 8192", PdfFile.of("z".repeat(9_000)));
    }

    @Test
    void scatteredLettersEnd() {
        StringBuilder content = new StringBuilder("BT /H 10 Tf ");
        for (int i = 0; i < 300_000; i++) {
            content.append("1 0 0 1 ").append(i * 37 % 500).append(' ').append(i * 91 % 800).append(" Tm(x)Tj ");
        }
        ended(PdfFile.of(content + "ET"));
    }

    @Test
    void millionsOfSavedStatesAndTagsEnd() {
        for (String operator : List.of("q ", "/Span BMC ", "/Span<</ActualText(x)>>BDC ", "1 ", "[1 1 1] ", "BT ", "BI ", "BI ID ", "(", "<41", "/")) {
            ended(PdfFile.of(operator.repeat(3_000_000 / operator.length())));
        }
    }

    @Test
    void widthsForFourBillionGlyphsAreARange() {
        PdfFile file = new PdfFile();
        String font = PdfFile.SONG.replace("/DW 1000", "/DW 1000/W[0 2147483647 900 5 4294967295 700]/W2[0 2147483647 1 2 3]");
        int page = file.page(PdfFile.han(50, 700, "正文还在这里"), "/Font<</S " + font + ">>");
        assertEquals("正文还在这里", PdfReader.read(file.bytes(List.of(page), "", ""), LIMITS).text());
    }

    @Test
    void aCharacterMapOfEverythingEnds() {
        for (String entry : List.of("<00000000> <FFFFFFFF> <0041>\n", "<0000> <FFFF> <0000>\n", "<0000> <FFFF> [<0041>]\n")) {
            PdfFile file = new PdfFile();
            int map = file.stream("", "begincmap " + "9 beginbfrange\n" + entry.repeat(100_000) + "endbfrange\n");
            ended(onePage(file, file.stream("", PdfFile.han(50, 700, "正文")), "/Font<</S " + PdfFile.SONG.replace("/Type/Font/Subtype/Type0",
                    "/Type/Font/Subtype/Type0/ToUnicode " + map + " 0 R") + ">>"));
        }
    }

    @Test
    void aCharacterMapThatUsesAThousandOthersEnds() {
        PdfFile file = new PdfFile();
        int map = file.stream("", "/UniGB-UTF16-H usecmap /Identity-H usecmap /../../../x usecmap ".repeat(100_000));
        String font = PdfFile.SONG.replace("/UniGB-UCS2-H", " " + map + " 0 R");
        ended(onePage(file, file.stream("", PdfFile.han(50, 700, "正文")), "/Font<</S " + font + ">>"));
    }

    @Test
    void crossReferencesThatGoInCirclesEnd() {
        byte[] good = PdfFile.of(PdfFile.latin(50, 700, "Body text"));
        String text = new String(good, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("xref\n0 ");
        ended(PdfFile.latin(text.replace("/Root", "/Prev " + start + "/Root")));
        ended(PdfFile.latin(text.replace("/Root", "/XRefStm " + start + "/Root")));
        ended(PdfFile.latin(text.replace("xref\n0 ", "xref\n0 99999999\n1 ")));
        ended(PdfFile.latin(text.replaceAll("startxref\n\\d+", "startxref\n7")));
    }

    @Test
    void lengthsThatAreEachOthersEnd() {
        PdfFile file = new PdfFile();
        for (int i = 1; i < 20_000; i++) {
            file.add("<</Length " + (i + 1) + " 0 R>>\nstream\nx\nendstream");
        }
        file.add("<</Length 1 0 R>>\nstream\nx\nendstream");
        ended(onePage(file, 1, FONT));
    }

    @Test
    void predictorsOfAbsurdWidthsAreMalformed() {
        for (String columns : List.of("0", "-5", "2147483647", "1 /Colors 0", "1 /BitsPerComponent 0", "1 /BitsPerComponent -8")) {
            PdfFile file = new PdfFile();
            int content = file.stream("/Filter/FlateDecode/DecodeParms<</Predictor 2/Columns " + columns + ">>",
                    PdfFile.deflate(PdfFile.latin("BT ET ".repeat(100))));
            refused(Problem.MALFORMED, "PDF", onePage(file, content, FONT));
        }
    }

    @Test
    void anLzwStreamThatNeverClearsItsTableEnds() {
        PdfFile file = new PdfFile();
        ended(onePage(file, file.stream("/Filter/LZWDecode", new byte[9_000_000]), FONT));
    }

    @Test
    void megabytesOfOneKeywordEnd() {
        for (String thing : List.of("/", "[", "1 0 obj\n", "xref\n", "trailer\n", "%%EOF\n", "\n", "%PDF-", "startxref\n", "/XRef 1 0 obj ")) {
            ended(PdfFile.latin("%PDF-1.4\n" + thing.repeat(1_500_000 / thing.length())));
        }
    }

    @Test
    void theDeadlineHoldsWhateverTheLimits() {
        PdfLimits hurried = new PdfLimits(1_000, 2_000_000, 192L << 20, 100, 32, Duration.ofMillis(20));
        byte[] slow = PdfFile.of(PdfFile.latin(50, 700, "ab").repeat(300_000));
        long start = System.nanoTime();
        ProblemException refused = assertThrows(ProblemException.class, () -> PdfReader.read(slow, hurried));
        assertEquals("The PDF takes longer to read than the limit of 20 ms.", refused.getMessage());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos());
    }

    private static byte[] onePage(PdfFile file, int content, String resources) {
        int page = file.add("<</Type/Page/MediaBox[0 0 595 842]/Contents " + content + " 0 R/Resources<<" + resources + ">>>>");
        return file.bytes(List.of(page), "", "");
    }

    /** A file whose object 9 is within an object stream, and the catalog too. */
    private static byte[] crossReferenceStream(PdfFile file, int stream) {
        byte[] plain = file.bytes(stream, "");
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        int object = text.indexOf("1 0 obj");
        byte[] rows = {0, 0, 0, 0, 1, (byte) (object >> 8), (byte) object, 0, 2, 0, 1, 0};
        String xref = "50 0 obj\n<</Type/XRef/Size 10/Root 9 0 R/W[1 2 1]/Index[0 2 9 1]/Length " + rows.length + ">>\nstream\n"
                + new String(rows, StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\n";
        String body = text.substring(0, text.lastIndexOf("xref\n0 "));
        return PdfFile.latin(body + xref + "startxref\n" + body.length() + "\n%%EOF\n");
    }

    private static void refused(Problem problem, String says, byte[] file) {
        ProblemException refused = assertTimeoutPreemptively(SOON, () -> assertThrows(ProblemException.class, () -> PdfReader.read(file, LIMITS)));
        assertEquals(problem, refused.problem(), refused.getMessage());
        assertTrue(says == null || refused.getMessage().contains(says), refused.getMessage());
    }

    private static void ended(byte[] file) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                PdfReader.read(file, LIMITS);
            } catch (ProblemException refused) {
                assertTrue(refused.problem() != Problem.TOO_BUSY, refused.getMessage());
            }
        });
    }
}
