package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetLabelTest {

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030", "GBK, GB18030", "gb_2312-80, GB18030",
        "iso-8859-1, windows-1252", "Latin1, windows-1252", "us-ascii, windows-1252",
        "iso-8859-9, windows-1254", "iso-8859-2, ISO-8859-2",
        "Shift_JIS, windows-31j", "sjis, windows-31j", "euc-jp, x-eucJP-Open",
        "euc-kr, x-windows-949", "ks_c_5601-1987, x-windows-949",
        "big5, x-MS950-HKSCS", "Big5-HKSCS, x-MS950-HKSCS", "tis-620, x-windows-874",
        "utf8, UTF-8", "utf-16, UTF-16LE", "utf-16be, UTF-16BE", "koi8-ru, KOI8-U", "macintosh, x-MacRoman",
        "' windows-1251 ', windows-1251",
    })
    void meansWhatItMeansOnTheWeb(String label, String charset) {
        assertEquals(charset, CharsetLabel.charset(label).name());
    }

    @Test
    void aNameTheWebDoesNotHaveMeansWhatTheJdkSays() {
        assertEquals(Charset.forName("IBM037"), CharsetLabel.charset("cp037"));
        assertNull(CharsetLabel.charset("klingon"));
    }

    @Test
    void theCharactersThatVendorsAddedAreRead() {
        assertEquals("①", new String(new byte[] {(byte) 0xAD, (byte) 0xA1}, CharsetLabel.charset("euc-jp")));
        assertEquals("①", new String(new byte[] {(byte) 0x87, 0x40}, CharsetLabel.charset("shift_jis")));
        assertEquals("똠", new String(new byte[] {(byte) 0x8C, 0x63}, CharsetLabel.charset("euc-kr")));
        assertEquals("‧", new String(new byte[] {(byte) 0xA1, 0x45}, CharsetLabel.charset("big5")));
        assertEquals("€", new String(new byte[] {(byte) 0x80}, CharsetLabel.charset("iso-8859-1")));
    }
}
