package io.leitmotif.text.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, as far as text needs them: what letters they show and how wide. Font programs and glyph
 * procedures are taken out before PDFBox sees the dictionary, and what it would unroll without a bound is weighed.
 */
final class Fonts {

    static {
        FontMappers.set(new NoFontProgram());
    }

    /** Bytes of heap for a font, and for each width or letter in one. */
    private static final int FONT = 5_000;
    private static final int ENTRY = 100;
    private static final int CODES = 256;
    private static final int CIDS = 1 << 16;
    /** PDFBox looks for a map of that name among its resources. */
    private static final Pattern MAP_NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Map<COSDictionary, PDFont> made = new IdentityHashMap<>();
    private final Map<PDFont, Boolean> readable = new IdentityHashMap<>();
    private final Allowance allowance;

    Fonts(Allowance allowance) {
        this.allowance = allowance;
    }

    /** The same font for the same dictionary; null if it is none. */
    PDFont of(COSBase base) throws IOException {
        if (!(base instanceof COSDictionary dictionary)) {
            return null;
        }
        PDFont font = made.get(dictionary);
        if (font == null) {
            allowance.hold(FONT);
            font = make(dictionary);
            made.put(dictionary, font);
        }
        return font;
    }

    /** False if nothing says what letters it shows, and PDFBox would guess. */
    boolean readable(PDFont font) {
        return readable.getOrDefault(font, false);
    }

    private PDFont make(COSDictionary dictionary) throws IOException {
        boolean guessed = strip(dictionary) && dictionary.getDictionaryObject(COSName.ENCODING) == null;
        weigh(dictionary.getDictionaryObject(COSName.TO_UNICODE));
        if (COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            weigh(dictionary.getDictionaryObject(COSName.ENCODING));
            COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary descendant) {
                stripDescendant(descendant);
            }
        } else {
            stripSimple(dictionary);
        }
        PDFont font = PDFontFactory.createFont(dictionary);
        boolean mapped = dictionary.containsKey(COSName.TO_UNICODE);
        readable.put(font, mapped || (font instanceof PDType0Font composite ? composite.getCMapUCS2() != null : !guessed));
        return font;
    }

    /** True if there was a font program, and its codes need not be those of any encoding. */
    private static boolean strip(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return false;
        }
        boolean embedded = false;
        for (COSName program : new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3}) {
            embedded |= descriptor.containsKey(program);
            descriptor.removeItem(program);
        }
        return embedded && (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
    }

    private void stripSimple(COSDictionary font) throws IOException {
        font.removeItem(COSName.CHAR_PROCS);
        if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
            font.setItem(COSName.SUBTYPE, COSName.TYPE1); // the same but for the program
        }
        COSArray widths = font.getCOSArray(COSName.WIDTHS);
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        COSArray differences = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
        if (widths != null && widths.size() > CODES || differences != null && differences.size() > 2 * CODES) {
            throw new IOException("A font of one-byte codes has more than " + CODES);
        }
        allowance.hold(2L * CODES * ENTRY);
    }

    private void stripDescendant(COSDictionary font) {
        strip(font);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0); // the kind whose letters PDFBox does not guess
        font.removeItem(COSName.CID_TO_GID_MAP);
        font.removeItem(COSName.W2);
        COSArray widths = font.getCOSArray(COSName.W);
        long entries = 0;
        for (int i = 0; widths != null && i + 1 < widths.size();) {
            allowance.tick();
            if (!(widths.getObject(i++) instanceof COSNumber first)) {
                continue;
            }
            COSBase next = widths.getObject(i++);
            if (next instanceof COSArray list) {
                entries += list.size();
            } else {
                entries += next instanceof COSNumber last ? Math.max(0, last.intValue() - (long) first.intValue() + 1) : 0;
                i++;
            }
        }
        if (entries > CIDS) {
            font.removeItem(COSName.W); // more than there are glyphs: the usual width must do
        } else {
            allowance.hold(entries * ENTRY);
        }
    }

    private void weigh(COSBase map) throws IOException {
        if (map instanceof COSName name && !MAP_NAME.matcher(name.getName()).matches()) {
            throw new IOException("A character map is called " + name.getName());
        } else if (map instanceof WatchedStream stream) {
            try (RandomAccessRead bytes = stream.createView()) {
                allowance.hold(ENTRY * CharacterMapSize.of(bytes));
            }
        }
    }
}
