package io.leitmotif.text.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What PDFBox takes for a font that is not in the file: nothing but measures. Its own choice would read every font of the
 * system and leave a cache in the home directory, and would take the letters of the substitute for those of the file.
 */
final class NoFontProgram implements FontMapper, FontBoxFont {

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(this, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, this, false);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        throw new UnsupportedOperationException("Fonts makes no TrueType font");
    }

    @Override
    public String getName() {
        return "none";
    }

    @Override
    public BoundingBox getFontBBox() {
        return new BoundingBox(0, -200, 1000, 900);
    }

    @Override
    public List<Number> getFontMatrix() {
        return List.of(0.001, 0, 0, 0.001, 0, 0);
    }

    @Override
    public GeneralPath getPath(String glyph) {
        return new GeneralPath();
    }

    @Override
    public float getWidth(String glyph) {
        return 500;
    }

    @Override
    public boolean hasGlyph(String glyph) {
        return true;
    }
}
