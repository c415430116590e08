package io.leitmotif.text.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.DateConverter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a PDF says about itself, in its XMP metadata and its information dictionary (ISO 32000-1, 14.3).
 *
 * @param title       null if none, or junk
 * @param author      null if none
 * @param publishedAt null if none
 */
record PdfProperties(String title, String author, Instant publishedAt) {

    private static final int LARGEST_XMP = 1 << 20;
    private static final int LONGEST = 500;
    /** There was no PDF before; a clock that was never set says 1970. */
    private static final Instant FIRST = Instant.parse("1993-01-01T00:00:00Z");
    private static final Pattern JUNK = Pattern.compile("(?i)(?:untitled|无标题|無標題|未命名).{0,20}"
            + "|microsoft (?:word|powerpoint|excel) ?-.{0,500}|(?:slide|document|文档|文件|幻灯片) ?\\d{0,4}|print(?:ing)?|about:blank"
            + "|.{0,500}\\.(?:docx?|pdf|indd|qxd|qxp|pptx?|xlsx?|odt|txt|html?|tex|dvi|ps|eps|wps|pages|rtf|fdx|cdr|ai)");

    static PdfProperties of(COSDictionary trailer, COSDictionary catalog) {
        COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
        info = info == null ? new COSDictionary() : info;
        Document xmp = xmp(catalog);
        return new PdfProperties(
                first(PdfProperties::title, value(xmp, "dc:title"), info.getString(COSName.TITLE)),
                first(PdfProperties::clean, value(xmp, "dc:creator"), info.getString(COSName.AUTHOR)),
                first(PdfProperties::date, value(xmp, "prism:publicationDate"), info.getString(COSName.CREATION_DATE),
                        value(xmp, "xmp:CreateDate")));
    }

    private static <T> T first(Function<String, T> read, String... given) {
        return Arrays.stream(given).filter(Objects::nonNull).map(read).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A parser that knows no entities of a document's own reads it. */
    private static Document xmp(COSDictionary catalog) {
        if (catalog.getCOSStream(COSName.METADATA) instanceof WatchedStream stream) {
            try {
                DecodedBytes xml = stream.decode();
                xml.release();
                return xml.size() > LARGEST_XMP ? null : Jsoup.parse(xml.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());
            } catch (IOException unreadable) {
                return null; // the information dictionary is still there
            }
        }
        return null;
    }

    /** The first item of an XMP property, which stands in an element of its own or in an attribute. */
    private static String value(Document xmp, String property) {
        if (xmp == null) {
            return null;
        }
        Element element = xmp.getElementsByTag(property).first();
        if (element == null) {
            Element holder = xmp.getElementsByAttribute(property).first();
            return holder == null ? null : holder.attr(property);
        }
        Element item = element.getElementsByTag("rdf:li").first();
        return (item == null ? element : item).text();
    }

    private static String title(String given) {
        String title = clean(given);
        return title == null || JUNK.matcher(title).matches() || wronglyEncoded(title) ? null : title;
    }

    /** Chinese bytes taken for Latin ones: accents on accents. */
    private static boolean wronglyEncoded(String title) {
        return title.chars().filter(unit -> unit >= 0x80 && unit <= 0xFF).count() * 2 > title.length();
    }

    private static String clean(String given) {
        if (given.length() > LONGEST) {
            return null;
        }
        String text = Letters.clean(given).replaceAll(" {2,}+", " ").strip();
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
    }

    private static Instant date(String given) {
        Calendar date = given.length() > LONGEST ? null : DateConverter.toCalendar(given.strip());
        return date == null || date.toInstant().isBefore(FIRST) ? null : date.toInstant();
    }
}
