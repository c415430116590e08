package io.leitmotif.text.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** PDFBox's words of one page after the other, put together to lines with their places. */
final class PageText extends WatchedText {

    /** Bytes of heap for a tag around text, and for a line. */
    private static final int TAG = 150;
    private static final int LINE = 250;
    /** What a hyphen at the end of a line is tagged as; PDFBox would leave it out and the word in two. */
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final COSDictionary HYPHEN = new COSDictionary();
    private static final Pattern BOLD = Pattern.compile("(?i).{0,200}(?:bold|black|heavy|simhei).{0,200}");
    /** Slanted by more than this, in quarter turns, it is a watermark. */
    private static final double SLANT = 0.1;

    static {
        HYPHEN.setString(COSName.ACTUAL_TEXT, "\u2010");
    }

    private final Allowance allowance;
    private final Map<Float, List<TextPosition>> turned = new TreeMap<>();
    private final List<Line> pieces = new ArrayList<>();
    /** True for each open tag that says header, footer or page number. */
    private final Deque<Boolean> tags = new ArrayDeque<>();
    private int artifacts;
    private int page = -1;
    private boolean space;
    private boolean lineEnded;

    PageText(Allowance allowance) {
        super(allowance);
        this.allowance = allowance;
        setWordSeparator(""); // else it does not tell where a gap comes after a space
    }

    /** What stands on the next page, in the order it is read. */
    List<Line> lines(PDPage next) throws IOException {
        page++;
        pieces.clear();
        processPage(next);
        while (!tags.isEmpty()) {
            endMarkedContentSequence();
        }
        List<Line> lines = ReadingOrder.of(pieces);
        allowance.hold((long) lines.size() * LINE);
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double quarter = Math.atan2(matrix.getShearY(), matrix.getScaleX()) / (Math.PI / 2);
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        if (artifacts > 0 || x < -1 || y < -1 || x > text.getPageWidth() + 1 || y > text.getPageHeight() + 1
                || Math.abs(quarter - Math.rint(quarter)) > SLANT) {
            return;
        }
        if (text.getDir() == text.getRotation()) {
            super.processTextPosition(text);
        } else {
            turned.computeIfAbsent(text.getDir(), degrees -> new ArrayList<>()).add(text);
        }
        count(text);
    }

    @Override
    protected void writePage() throws IOException {
        super.writePage();
        setSortByPosition(true); // the way to have it read along their direction
        for (List<TextPosition> direction : turned.values()) {
            charactersByArticle.clear();
            charactersByArticle.add(direction);
            super.writePage();
        }
        turned.clear();
        setSortByPosition(false);
    }

    @Override
    protected void writeString(String word, List<TextPosition> places) {
        allowance.tick();
        String text = Letters.clean(word);
        space |= text.startsWith(" ");
        if (!text.isBlank()) {
            TextPosition first = places.get(0);
            double right = places.stream().mapToDouble(place -> place.getXDirAdj() + place.getWidthDirAdj()).max().orElse(0);
            double left = places.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
            add(new Line(text.strip(), page, left, right, -first.getYDirAdj(), Math.max(first.getYScale(), 0.1),
                    BOLD.matcher(String.valueOf(first.getFont().getName())).matches(), 1));
            space = text.endsWith(" ");
        }
    }

    private void add(Line word) {
        Line last = lineEnded || pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.continues(word)) {
            pieces.set(pieces.size() - 1, last.with(word, space));
        } else {
            pieces.add(word);
        }
        lineEnded = false;
    }

    @Override
    protected void writeLineSeparator() {
        lineEnded = true;
        space = false;
    }

    @Override
    protected void endArticle() {
        writeLineSeparator();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        allowance.hold(TAG);
        boolean artifact = COSName.ARTIFACT.equals(tag) && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        tags.push(artifact);
        artifacts += artifact ? 1 : 0;
        super.beginMarkedContentSequence(tag, properties != null && SOFT_HYPHEN.equals(properties.getString(COSName.ACTUAL_TEXT))
                ? HYPHEN : properties);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!tags.isEmpty()) {
            allowance.hold(-TAG);
            artifacts -= tags.pop() ? 1 : 0;
        }
    }
}
