package io.leitmotif.text.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    @BeforeAll
    static void quiet() {
        PdfFile.silenceTheParser();
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "columns", "harbour"})
    void aWholeDocumentReadsAsItWasWritten(String name) throws IOException {
        assertEquals(new String(resource(name + ".txt"), StandardCharsets.UTF_8).strip(), read(resource(name + ".pdf")).text());
    }

    @Test
    void aPressReleaseSaysWhoWroteItAndWhen() throws IOException {
        PdfDocument release = read(resource("release.pdf"));
        assertEquals("临湖市首条跨江自行车专用道今年九月通车", release.title());
        assertEquals("临湖市交通运输局", release.author());
        assertEquals(Instant.parse("2026-11-21T22:17:52Z"), release.publishedAt());
        assertEquals(2, release.pages());
        assertNull(read(resource("columns.pdf")).title(), "named after a file");
    }

    @Test
    void anEncryptedPdfIsNothingToReadWithoutItsPassword() throws IOException {
        assertEquals("The PDF is encrypted and does not open without a password.",
                refused(Problem.NOTHING_TO_READ, resource("encrypted.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 4", "/Filter/FileOpen", "/Filter/Standard/V 99"})
    void anEncryptionThatIsNotKnownIsNothingToRead(String encryption) {
        byte[] file = PdfFile.with("/Encrypt<<" + encryption + ">>", "", PdfFile.latin(50, 700, "Body text"));
        assertEquals("The PDF is encrypted and does not open without a password.", refused(Problem.NOTHING_TO_READ, file));
    }

    @Test
    void listsKeepTheirPoints() {
        String page = PdfFile.latin(50, 700, "The board resolved three things on Monday evening:") + PdfFile.latin(50, 687, "* to close the old pier for the winter and the first")
                + PdfFile.latin(58, 674, "weeks of spring") + PdfFile.latin(50, 661, "* to ask for boats")
                + PdfFile.latin(50, 648, "* to meet again");
        assertEquals("The board resolved three things on Monday evening:\n\n* to close the old pier for the winter and the first weeks of spring"
                + "\n\n* to ask for boats\n\n* to meet again", text(page));
    }

    @Test
    void aPdfThatOpensWithoutAPasswordIsReadThoughCopyingIsNotWanted() throws IOException {
        assertEquals("Quarterly note\n\nThe harbour office closes at noon on Fridays until the end of October.",
                read(resource("restricted.pdf")).text());
    }

    @Test
    void aScanSaysThatNothingIsRecognisedInImages() throws IOException {
        assertEquals("The PDF has no text on its 2 pages; nothing is recognised in images here.",
                refused(Problem.NOTHING_TO_READ, resource("scanned.pdf")));
    }

    @Test
    void aPdfOfEmptyPagesIsNothingToRead() {
        assertEquals("The PDF has no text on its 2 pages; nothing is recognised in images here.", refused(Problem.NOTHING_TO_READ, PdfFile.of("", "0 0 9 9 re f")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "%PDF-1.7", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n", "<html><body>No</body></html>"})
    void whatIsNotAPdfIsMalformed(String text) {
        assertEquals("This is not a PDF, or it is too broken to read.", refused(Problem.MALFORMED, PdfFile.latin(text)));
    }

    @Test
    void aPredefinedMapNeedsNoFontInTheFile() {
        assertEquals("首条跨江自行车专用道", text(PdfFile.han(50, 700, "首条跨江自行车专用道")));
    }

    @Test
    void everyFilterOfTextIsUndone() {
        byte[] content = PdfFile.latin(PdfFile.latin(50, 700, "Body text"));
        StringBuilder hex = new StringBuilder();
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        BigInteger lzw = BigInteger.valueOf(256);
        for (int i = 0; i < content.length; i++) {
            hex.append("%02x ".formatted(content[i]));
            runs.write(0);
            runs.write(content[i]);
            rows.write(i % 5);
            rows.write(content[i] - new int[] {0, 0, i == 0 ? 0 : content[i - 1], i == 0 ? 0 : content[i - 1] / 2, i == 0 ? 0 : content[i - 1]}[i % 5]);
            lzw = lzw.shiftLeft(9).add(BigInteger.valueOf(content[i]));
        }
        lzw = lzw.shiftLeft(9).add(BigInteger.valueOf(257));
        int spare = (8 - (content.length + 2) * 9 % 8) % 8;
        byte[] bits = lzw.shiftLeft(spare).toByteArray();
        byte[] packed = Arrays.copyOfRange(bits, 1, bits.length); // without the byte of the sign
        assertEquals("Body text", filtered("/ASCIIHexDecode", PdfFile.latin(hex + ">")));
        assertEquals("Body text", filtered("/RunLengthDecode", runs.toByteArray()));
        assertEquals("Body text", filtered("/FlateDecode", PdfFile.deflate(content)));
        assertEquals("Body text", filtered("/FlateDecode/DecodeParms<</Predictor 15/Columns 1>>", PdfFile.deflate(rows.toByteArray())));
        assertEquals("Body text", filtered("[/A85/AHx]", PdfFile.latin(base85(PdfFile.latin(hex + ">")) + "~>")));
        assertEquals("Body text", filtered("/LZWDecode", packed));
    }

    private static String filtered(String filter, byte[] data) {
        PdfFile file = new PdfFile();
        int content = file.stream("/Filter" + filter, data);
        int page = file.add("<</Type/Page/MediaBox[0 0 595 842]/Contents " + content + " 0 R/Resources<</Font<</H " + PdfFile.HELVETICA + ">>>>>>");
        return read(file.bytes(List.of(page), "", "")).text();
    }

    private static String base85(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < data.length; i += 4) {
            int count = Math.min(4, data.length - i);
            long value = 0;
            for (int k = 0; k < 4; k++) {
                value = value << 8 | (k < count ? data[i + k] & 0xFF : 0);
            }
            char[] digits = new char[5];
            for (int k = 4; k >= 0; k--) {
                digits[k] = (char) ('!' + value % 85);
                value /= 85;
            }
            text.append(digits, 0, count + 1);
        }
        return text.toString();
    }

    @Test
    void columnsWrittenLineByLineAreReadOneAfterTheOther() {
        StringBuilder page = new StringBuilder(PdfFile.text("H", 20, 50, 780, "(A heading over three columns of news)"));
        String[] first = {"The harbour office will close on", "Friday at noon, and open again on", "Monday at seven in the morning", "as it has done for many years now", "said the keeper of its archive."};
        String[] second = {"Nine boats came in before the", "storm, all of them with torn nets", "and two without their engines, a", "spokeswoman for the coast guard", "told reporters on the pier today."};
        String[] third = {"The council votes on the budget", "next week; the library asks for a", "new roof, the school for a second", "bus, and the swimmers for nothing", "but warmer water in the winter."};
        for (int row = 0; row < first.length; row++) {
            page.append(PdfFile.latin(50, 740 - row * 13, first[row])).append(PdfFile.latin(220, 740 - row * 13, second[row]))
                    .append(PdfFile.latin(390, 740 - row * 13, third[row]));
        }
        assertEquals("A heading over three columns of news\n\n" + String.join(" ", first) + "\n\n" + String.join(" ", second)
                + "\n\n" + String.join(" ", third), text(page.toString()));
    }

    @Test
    void columnsWithASpaceBeforeTheGapAreColumnsToo() {
        String[] first = {"The harbour office will close on", "Friday at noon, and open again on", "Monday at seven in the morning", "as it has done for many years now", "said the keeper of its archive."};
        String[] second = {"Nine boats came in before the", "storm, all of them with torn nets", "and two without their engines, a", "spokeswoman for the coast guard", "told reporters on the pier today."};
        StringBuilder page = new StringBuilder();
        for (int row = 0; row < first.length; row++) {
            page.append("BT /H 10 Tf 1 0 0 1 50 " + (740 - row * 13) + " Tm (" + first[row] + " ) Tj 1 0 0 1 300 " + (740 - row * 13)
                    + " Tm (" + second[row] + ") Tj ET ");
        }
        assertEquals(String.join(" ", first) + "\n\n" + String.join(" ", second), text(page.toString()));
    }

    @Test
    void aTableIsReadRowByRow() {
        StringBuilder page = new StringBuilder();
        String[][] rows = {{"Station", "Rain", "Wind"}, {"Corran Weir", "12 mm", "4 m/s"}, {"South Pier", "9 mm", "11 m/s"}};
        for (int row = 0; row < rows.length; row++) {
            for (int cell = 0; cell < 3; cell++) {
                page.append(PdfFile.latin(50 + 150 * cell, 700 - 14 * row, rows[row][cell]));
            }
        }
        assertEquals("Station Rain Wind\n\nCorran Weir 12 mm 4 m/s\n\nSouth Pier 9 mm 11 m/s", text(page.toString()));
    }

    @Test
    void linesWrittenFromTheBottomUpAreTurnedRound() {
        StringBuilder page = new StringBuilder();
        for (int line = 6; line >= 1; line--) {
            page.append(PdfFile.latin(50, 760 - 13 * line, "Line " + line + " of a page that is upside down"));
        }
        String whole = text(page.toString());
        assertEquals("Line 1 of a page that is upside down", whole.substring(0, 36));
    }

    @Test
    void headersFootersAndPageNumbersAreLeftOut() {
        String[] pages = new String[3];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = PdfFile.latin(50, 810, "The Maren Courier, issue 64") + PdfFile.latin(50, 700, "What page " + "one two three".split(" ")[i] + " says stays.")
                    + PdfFile.latin(290, 30, "- " + (i + 7) + " -");
        }
        assertEquals("What page one says stays.\n\nWhat page two says stays.\n\nWhat page three says stays.", read(PdfFile.of(pages)).text());
    }

    @Test
    void figuresThatDoNotCountThePagesStay() {
        assertEquals("1,204\n\n7,391", read(PdfFile.of(PdfFile.latin(50, 700, "1,204"), PdfFile.latin(50, 700, "7,391"))).text());
    }

    @Test
    void hyphensAtLineEndsAreUndoneButNotThoseOfTheWord() {
        String page = PdfFile.latin(50, 700, "The harbour board met for the com-") + PdfFile.latin(50, 687, "plete review of a well-known, long-")
                + PdfFile.latin(50, 674, "term plan; every long-term plan of the Anglo-") + PdfFile.latin(50, 661, "Danish company was on the table again today");
        assertEquals("The harbour board met for the complete review of a well-known, long-term plan; every long-term plan of the"
                + " Anglo-Danish company was on the table again today", text(page));
    }

    @Test
    void softHyphensAndReplacementTextAreFollowed() {
        String page = "BT /H 10 Tf 1 0 0 1 50 700 Tm (The river found its way to the sta) Tj /Span<</ActualText<FEFF00AD>>>BDC (-) Tj EMC"
                + " 1 0 0 1 50 687 Tm (tion of the /) Tj /Span<</ActualText(office)>>BDC (o) Tj (xyz) Tj EMC ( at last.) Tj ET";
        assertEquals("The river found its way to the station of the /office at last.", text(page));
    }

    @Test
    void ligaturesAndRadicalsAreTheLettersTheyStandFor() {
        PdfFile file = new PdfFile();
        int map = file.stream("", "begincmap 3 beginbfchar <01> <FB03> <02> <2F00> <03> <2F49> endbfchar endcmap");
        String font = PdfFile.HELVETICA.replace("/Helvetica", "/ABCDEF+Own/ToUnicode " + map + " 0 R");
        int page = file.page(PdfFile.latin(50, 700, "o\\001ce \\002\\003"), "/Font<</H " + font + ">>");
        assertEquals("office 一月", read(file.bytes(List.of(page), "", "")).text());
    }

    @Test
    void lettersOfNoMeaningAreLeftOut() {
        PdfFile file = new PdfFile();
        int map = file.stream("", "begincmap 2 beginbfchar <01> <E000> <02> <FFFD> endbfchar endcmap");
        String font = PdfFile.HELVETICA.replace("/Helvetica", "/ABCDEF+Own/ToUnicode " + map + " 0 R");
        int page = file.page(PdfFile.latin(50, 700, "Body\\001 text\\002"), "/Font<</H " + font + ">>");
        assertEquals("Body text", read(file.bytes(List.of(page), "", "")).text());
    }

    @Test
    void aFontThatDoesNotSayItsLettersIsNothingToRead() {
        PdfFile file = new PdfFile();
        String font = PdfFile.SONG.replace("UniGB-UCS2-H", "Identity-H").replace("GB1", "Identity");
        int page = file.page(PdfFile.han(50, 700, "看不出来"), "/Font<</S " + font + ">>");
        assertEquals("The PDF's fonts do not say what letters they show for 4 of 4 characters.",
                refused(Problem.NOTHING_TO_READ, file.bytes(List.of(page), "", "")));
    }

    @Test
    void textThatRunsDownThePageIsReadFromTheRight() {
        PdfFile file = new PdfFile();
        String font = PdfFile.SONG.replace("UCS2-H", "UCS2-V");
        int page = file.page(PdfFile.han(300, 700, "今日立春天气转暖") + PdfFile.han(285, 700, "市民出游"), "/Font<</S " + font + ">>");
        assertEquals("今日立春天气转暖市民出游", read(file.bytes(List.of(page), "", "")).text());
    }

    @Test
    void aTurnedPageReadsLikeAnUprightOne() {
        String page = "BT /H 10 Tf 0 1 -1 0 100 50 Tm (The first line of a page on its) Tj 0 1 -1 0 113 50 Tm (side and the second line.) Tj ET";
        assertEquals("The first line of a page on its side and the second line.", text(page));
    }

    @Test
    void aSlantedWatermarkIsLeftOut() {
        assertEquals("Body text", text(PdfFile.latin(50, 700, "Body text") + "BT /H 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET"));
    }

    @Test
    void invisibleTextUnderAScanIsRead() {
        assertEquals("Body text", text("3 Tr " + PdfFile.latin(50, 700, "Body text")));
    }

    @Test
    void textPrintedTwiceForBoldnessIsReadOnce() {
        assertEquals("Heavy news", text(PdfFile.latin(50, 700, "Heavy news") + PdfFile.latin(50.3, 700, "Heavy news")));
    }

    @Test
    void taggedPageHeadersAreLeftOut() {
        assertEquals("Body text", text("/Artifact<</Type/Pagination>>BDC " + PdfFile.latin(50, 800, "Header") + "EMC " + PdfFile.latin(50, 700, "Body text")));
    }

    @Test
    void textInFormsAndAfterInlineImagesIsRead() {
        PdfFile file = new PdfFile();
        int form = file.stream("/Type/XObject/Subtype/Form/Matrix[1 0 0 1 0 -40]/Resources<</Font<</H " + PdfFile.HELVETICA + ">>>>",
                PdfFile.latin(50, 740, "Within a form"));
        int page = file.page("BI /W 2 /H 2 /BPC 8 ID \u0001\u0002EI\u00ff EI Q\n/X Do " + PdfFile.latin(50, 650, "and after it"),
                "/Font<</H " + PdfFile.HELVETICA + ">>/XObject<</X " + form + " 0 R>>");
        assertEquals("Within a form\n\nand after it", read(file.bytes(List.of(page), "", "")).text());
    }

    @Test
    void textOutsideThePageIsNotSeen() {
        assertEquals("Seen", text(PdfFile.latin(50, 700, "Seen") + PdfFile.latin(50, 2_000, "Not seen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"untitled", "Microsoft Word - notes.docx", "release_final.indd", "Document1", "...", "无标题文档", "ÖÐ¹úÐÂÎÅ", ""})
    void aTitleThatIsNoneIsNotGiven(String title) {
        String written = "/Info<</Title<FEFF" + PdfFile.hex(title) + ">>>";
        assertNull(read(PdfFile.with(written, "", PdfFile.latin(50, 700, "Body text"))).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"D:20250818143000+08'00'", "D:20250818063000Z", "20250818063000", "2025-08-18T14:30:00+08:00"})
    void aDateIsReadAsPdfsWriteIt(String date) {
        PdfDocument document = read(PdfFile.with("/Info<</CreationDate(" + date + ")/Author(A. Writer)>>", "", PdfFile.latin(50, 700, "Body text")));
        assertEquals(Instant.parse("2025-08-18T06:30:00Z"), document.publishedAt());
        assertEquals("A. Writer", document.author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"D:19700101000000Z", "D:20251345", "yesterday", ""})
    void aDateThatIsNoneIsNotGiven(String date) {
        assertNull(read(PdfFile.with("/Info<</CreationDate(" + date + ")>>", "", PdfFile.latin(50, 700, "Body text"))).publishedAt());
    }

    @Test
    void metadataGoesBeforeTheInformationDictionary() {
        String xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='r'><rdf:Description xmp:CreateDate='2025-01-02T00:00:00Z'>"
                + "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Fish &amp; ships</rdf:li></rdf:Alt></dc:title><prism:publicationDate>2025-03-04"
                + "</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>";
        PdfFile file = new PdfFile();
        int metadata = file.stream("/Type/Metadata/Subtype/XML", xmp);
        int page = file.page(PdfFile.latin(50, 700, "Body text"), "/Font<</H " + PdfFile.HELVETICA + ">>");
        PdfDocument document = read(file.bytes(List.of(page), "/Info<</Title(Other)/CreationDate(D:2020)>>", "/Metadata " + metadata + " 0 R"));
        assertEquals("Fish & ships", document.title());
        assertEquals(Instant.parse("2025-03-04T00:00:00Z"), document.publishedAt());
    }

    @Test
    void theBytesAreLeftAsTheyWere() throws IOException {
        byte[] bytes = resource("restricted.pdf");
        read(bytes);
        assertArrayEquals(resource("restricted.pdf"), bytes);
    }

    @Test
    void noLimitIsZero() {
        assertThrows(IllegalArgumentException.class, () -> new PdfLimits(0, 1, 1, 1, 1, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new PdfLimits(1, 1, 1, 1, 1, Duration.ZERO));
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream resource = PdfReaderTest.class.getResourceAsStream("/pdf/" + name)) {
            return resource.readAllBytes();
        }
    }

    private static PdfDocument read(byte[] bytes) {
        PdfDocument document = PdfReader.read(bytes, PdfLimits.USUAL);
        assertFalse(document.text().contains("\u00AD"));
        return document;
    }

    private static String text(String content) {
        return read(PdfFile.of(content)).text();
    }

    private static String refused(Problem problem, byte[] bytes) {
        ProblemException refused = assertThrows(ProblemException.class, () -> PdfReader.read(bytes, PdfLimits.USUAL));
        assertEquals(problem, refused.problem(), refused.getMessage());
        return refused.getMessage();
    }
}
