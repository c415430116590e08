package io.leitmotif.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names that charsets go by. A label means what the WHATWG Encoding Standard (section 4.2) says it means on the
 * web, where gb2312 is written for GB18030 and iso-8859-1 for windows-1252; the JDK's charset is the one that comes
 * closest to the standard's index. A name the standard does not have means what the JDK says.
 */
final class CharsetLabel {

    private static final Map<String, String> WEB = new HashMap<>();

    static {
        put("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8");
        put("UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le");
        put("UTF-16BE", "unicodefffe utf-16be");
        put("GB18030", "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk");
        // cp950 with the characters of Hong Kong; the JDK's Big5-HKSCS reads A145 and its neighbours in another way
        put("x-MS950-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        put("windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        // EUC-JP with the vendors' characters that the standard's index has too
        put("x-eucJP-Open", "cseucpkdfmtjapanese euc-jp x-euc-jp");
        put("x-windows-949", "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
                + "ksc_5601 ks_c_5601 windows-949");
        put("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
                + "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252");
        put("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 "
                + "l5 latin5 windows-1254 x-cp1254");
        put("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        put("windows-1250", "x-cp1250");
        put("windows-1251", "x-cp1251");
        put("windows-1253", "x-cp1253");
        put("windows-1255", "x-cp1255");
        put("windows-1256", "x-cp1256");
        put("windows-1257", "x-cp1257");
        put("windows-1258", "x-cp1258");
        put("ISO-8859-6", "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i");
        put("ISO-8859-7", "sun_eu_greek");
        put("ISO-8859-8", "csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i logical visual");
        put("ISO-8859-15", "csisolatin9");
        put("KOI8-R", "koi koi8");
        put("KOI8-U", "koi8-ru");
        put("x-MacRoman", "csmacintosh mac macintosh");
        put("x-MacCyrillic", "x-mac-ukrainian");
    }

    private CharsetLabel() {
    }

    private static void put(String charset, String labels) {
        for (String label : labels.split(" ")) {
            WEB.put(label, charset);
        }
    }

    /** The charset of a name in whatever case, or null if nobody knows it. */
    static Charset charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WEB.getOrDefault(label, label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
