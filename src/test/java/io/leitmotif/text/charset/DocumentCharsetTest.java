package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.charset.DecodedText.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCharsetTest {

    private static final String SIMPLIFIED = "昨天下午，成都市新建的数字博物馆正式开放，第一天就有三千多名观众参观。";
    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theByteOrderMarkIsObeyedAndIsNoPartOfTheText(String charset) {
        byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
        assertEquals(new DecodedText(SIMPLIFIED, Charset.forName(charset), Origin.BYTE_ORDER_MARK),
                DocumentCharset.decode(bytes, "GBK"));
    }

    @Test
    void onlyTheFirstMarkIsTakenAway() {
        byte[] bytes = "\uFEFF\uFEFFab".getBytes(StandardCharsets.UTF_8);
        assertEquals("\uFEFFab", DocumentCharset.decode(bytes, null).text());
    }

    @Test
    void nothingIsAnEmptyText() {
        assertEquals(new DecodedText("", StandardCharsets.UTF_8, Origin.DETECTED),
                DocumentCharset.decode(new byte[0], null));
    }

    @Test
    void theHeaderIsObeyedBeforeTheDocument() {
        byte[] bytes = ("<meta charset=utf-8>" + SIMPLIFIED).getBytes(GBK);
        DecodedText decoded = DocumentCharset.decode(bytes, "gb2312");
        assertEquals("<meta charset=utf-8>" + SIMPLIFIED, decoded.text());
        assertEquals(Origin.HEADER, decoded.origin());
    }

    @Test
    void aHeaderThatDoesNotFitIsRefusedWithTheOffset() {
        refused("byte 0 is no UTF-8", SIMPLIFIED.getBytes(GBK), "UTF-8");
        refused("byte 3 is no UTF-8", new byte[] {'a', 'b', 'c', (byte) 0xE4, (byte) 0xB8}, "utf-8");
        refused("byte 2 is no windows-1252", new byte[] {'a', 'b', (byte) 0x81}, "latin1");
        refused("byte 2 is no UTF-16LE", new byte[] {'a', 0, 'b'}, "utf-16");
    }

    @Test
    void aHeaderThatNobodyKnowsIsRefused() {
        refused("charset klingon is not known", SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "klingon");
        refused("charset  is not known", SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "");
        refused("charset a b is not known", SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "a b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "windows-1251|<meta charset=windows-1251>",
        "windows-1251|<META CHARSET = 'Windows-1251' />",
        "windows-1251|<!doctype html><head><meta name=a content=\"charset=big5\"><meta charset=\"cp1251\">",
        "windows-1251|<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "windows-1251|<meta content='text/html;charset=windows-1251' http-equiv=content-type>",
        "windows-1251|<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>",
        "windows-1251|<!-- <meta charset=big5> --><meta charset=windows-1251>",
    })
    void aDocumentNamesItsCharset(String charset, String head) {
        // not what would be detected: the letters of Greek
        byte[] bytes = (head + "бвгдежзийклмноп").getBytes(Charset.forName(charset));
        DecodedText decoded = DocumentCharset.decode(bytes, null);
        assertEquals(head + "бвгдежзийклмноп", decoded.text());
        assertEquals(Origin.DOCUMENT, decoded.origin());
    }

    @Test
    void aPageInGbkSaysItIsGb2312() {
        String page = "<html><head><meta charset=\"gb2312\"><title>镕</title></head><body>" + SIMPLIFIED;
        assertEquals(new DecodedText(page, Charset.forName("GB18030"), Origin.DOCUMENT),
                DocumentCharset.decode(page.getBytes(GBK), null));
    }

    @Test
    void whatADocumentSaysIsPassedOverIfItDoesNotFit() {
        String page = "<meta charset=utf-8>" + SIMPLIFIED;
        assertEquals(new DecodedText(page, Charset.forName("GB18030"), Origin.DETECTED),
                DocumentCharset.decode(page.getBytes(GBK), null));
    }

    @Test
    void whatADocumentSaysIsPassedOverIfItIsPlainlyUtf8() {
        for (String lie : new String[] {"gb2312", "iso-8859-1", "utf-16", "klingon"}) {
            String page = "<meta charset=" + lie + ">El niño comió. " + SIMPLIFIED;
            DecodedText decoded = DocumentCharset.decode(page.getBytes(StandardCharsets.UTF_8), null);
            assertEquals(page, decoded.text(), lie);
            assertEquals(StandardCharsets.UTF_8, decoded.charset(), lie);
        }
    }

    @Test
    void whatIsSaidBeyondTheFirstKilobytesIsNotHeard() {
        byte[] bytes = (" ".repeat(4096) + "<meta charset=big5>ab").getBytes(StandardCharsets.US_ASCII);
        assertEquals(Origin.DETECTED, DocumentCharset.decode(bytes, null).origin());
    }

    @Test
    void aCharacterCutInHalfIsRefused() {
        byte[] gbk = SIMPLIFIED.getBytes(GBK);
        refused("byte 0 is no UTF-8", Arrays.copyOf(gbk, gbk.length - 1), null);
        byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        refused("byte " + (utf8.length - 3) + " is no UTF-8; name the document's charset in Content-Type",
                Arrays.copyOf(utf8, utf8.length - 1), null);
        byte[] utf16 = "The museum is open.".getBytes(StandardCharsets.UTF_16LE);
        refused("byte " + (utf16.length - 2) + " is no UTF-16LE", Arrays.copyOf(utf16, utf16.length - 1), null);
    }

    @Test
    void allBytesThereAreAreNoText() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        refused("byte 128 is no UTF-8", all, null);
    }

    @Test
    void randomBytesAreReadOrRefused() {
        Random random = new Random(7);
        String[] declared = Charset.availableCharsets().keySet().toArray(new String[0]);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            byte[] before = bytes.clone();
            readOrRefused(bytes, null);
            readOrRefused(bytes, declared[i % declared.length]);
            assertTrue(Arrays.equals(before, bytes));
        }
        byte[] much = new byte[1000];
        random.nextBytes(much);
        refused("is no UTF-8", much, null);
    }

    @Test
    void markupThatNeverEndsIsReadInTime() {
        byte[] metas = "<meta a=\"".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        assertEquals(metas.length, DocumentCharset.decode(metas, null).text().length());
        byte[] xml = ("<?xml " + "encoding=".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(xml.length, DocumentCharset.decode(xml, null).text().length());
    }

    private static void readOrRefused(byte[] bytes, String declared) {
        try {
            DocumentCharset.decode(bytes, declared);
        } catch (ProblemException e) {
            assertEquals(Problem.MALFORMED, e.problem());
        }
    }

    private static void refused(String message, byte[] bytes, String declared) {
        ProblemException problem = assertThrows(ProblemException.class, () -> DocumentCharset.decode(bytes, declared));
        assertAll(() -> assertEquals(Problem.MALFORMED, problem.problem()),
                () -> assertTrue(problem.getMessage().contains(message), problem.getMessage()));
    }
}
