package io.leitmotif.text.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** PDFBox's extraction of text, each step and each thing it keeps counted, with fonts that are safe to read. */
abstract class WatchedText extends PDFTextStripper {

    /** Bytes of heap for a letter with its place, and for a graphics state. */
    private static final int LETTER = 600;
    private static final int STATE = 1_000;
    /** Operators that there are not; PDFBox keeps each of them for ever. */
    private static final int MOST_UNKNOWN = 1_000;
    private static final Pattern KNOWN = Pattern.compile("[A-Za-z'\"][A-Za-z0-9*]{0,2}");

    private final Allowance allowance;
    private final Fonts fonts;
    private int letters;
    private int states;
    private int unknown;
    private int unreadable;

    WatchedText(Allowance allowance) {
        this.allowance = allowance;
        fonts = new Fonts(allowance);
        output = Writer.nullWriter();
    }

    /** How many letters so far no font tells. */
    final int unreadable() {
        return unreadable;
    }

    @Override
    public final void processPage(PDPage page) throws IOException {
        super.processPage(page);
        allowance.hold(-(long) letters * LETTER - (long) states * STATE);
        letters = 0;
        states = 0;
    }

    @Override
    protected final void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.look();
        allowance.depth(getLevel());
        boolean named = operator.getName().equals("Tf");
        if (!named && !operator.getName().equals("gs")) {
            super.processOperator(operator, operands);
        } else if (operands.size() < (named ? 2 : 1)) {
            operatorException(operator, operands, new MissingOperandException(operator, operands));
        } else if (named) {
            choose(resource(COSName.FONT, operands.get(0)), operands.get(1));
        } else if (resource(COSName.EXT_G_STATE, operands.get(0)) instanceof COSDictionary state) {
            COSArray font = state.getCOSArray(COSName.FONT); // all that text needs of a graphics state
            if (font != null && font.size() == 2) {
                choose(font.getObject(0), font.getObject(1));
            }
        }
    }

    private COSBase resource(COSName kind, COSBase name) {
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(kind);
        return all != null && name instanceof COSName key ? all.getDictionaryObject(key) : null;
    }

    private void choose(COSBase font, COSBase size) throws IOException {
        if (size instanceof COSNumber number) {
            getGraphicsState().getTextState().setFontSize(number.floatValue());
        }
        getGraphicsState().getTextState().setFont(fonts.of(font));
    }

    @Override
    protected final void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!KNOWN.matcher(operator.getName()).matches() && ++unknown > MOST_UNKNOWN) {
            throw new IOException("More than " + MOST_UNKNOWN + " operators that there are not");
        }
    }

    @Override
    protected final void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        allowance.look();
        if (fonts.readable(font) && font.toUnicode(code) != null) {
            super.showGlyph(matrix, font, code, displacement);
        } else {
            unreadable++;
        }
    }

    /** It is kept until the end of the page. */
    final void count(TextPosition text) {
        letters++;
        allowance.hold(LETTER);
        allowance.characters(text.getUnicode().length());
    }

    @Override
    public final void saveGraphicsState() {
        states++;
        allowance.hold(STATE);
        super.saveGraphicsState();
    }

    @Override
    public final void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (states > 0) {
            states--;
            allowance.hold(-STATE);
        }
    }
}
