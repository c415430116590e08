package io.leitmotif.text.pdf;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream that decodes itself within the allowance; PDFBox's own would inflate without a bound. */
final class WatchedStream extends COSStream {

    private static final Set<COSName> TEXT_FILTERS = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.CRYPT);
    /** Encoded bytes: PDFBox's LZW table grows by an entry for every 12 bits, and such streams are of the nineties. */
    private static final int LARGEST_LZW = 1 << 20;
    private static final int LARGEST_ROW = 1 << 20;
    /** Bytes without a space, digit or bracket: PDFBox keeps the name of each operator, known or not, for ever. */
    private static final int LONGEST_WORD = 1 << 13;

    private final Allowance allowance;

    WatchedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Allowance allowance) throws IOException {
        super(cache, view);
        this.allowance = allowance;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        throw new IOException("Only images and font programs are read like this");
    }

    /** Content, object streams, character maps: all that PDFBox parses. */
    @Override
    public RandomAccessRead createView() throws IOException {
        DecodedBytes decoded = decode();
        if (decoded.longestWord() > LONGEST_WORD) {
            throw new ProblemException(Problem.MALFORMED, "The PDF has a word of " + decoded.longestWord()
                    + " bytes where it gives commands; the limit is " + LONGEST_WORD + ".");
        }
        return new WatchedBytes(decoded.array(), decoded.size(), allowance, decoded::release);
    }

    /** Everything in it; the caller gives the memory back with {@link DecodedBytes#release}. */
    DecodedBytes decode() throws IOException {
        List<COSName> filters = filters();
        DecodedBytes decoded = new DecodedBytes(allowance);
        if (filters.isEmpty()) {
            try (InputStream raw = createRawInputStream()) {
                raw.transferTo(decoded);
            }
        }
        for (int i = 0; i < filters.size(); i++) {
            DecodedBytes source = decoded;
            decoded = new DecodedBytes(allowance);
            try (InputStream encoded = i == 0 ? createRawInputStream()
                    : new ByteArrayInputStream(source.array(), 0, source.size())) {
                check(filters.get(i), i, encoded);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(encoded, decoded, this, i, DecodeOptions.DEFAULT);
            }
            source.release();
        }
        return decoded;
    }

    private List<COSName> filters() throws IOException {
        COSBase filters = getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            allowance.depth(array.size());
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void check(COSName filter, int index, InputStream encoded) throws IOException {
        if (!TEXT_FILTERS.contains(filter)) {
            throw new IOException("Filter " + filter.getName() + " is for images");
        }
        if (filter.getName().startsWith("LZW") && encoded.available() > LARGEST_LZW) {
            allowance.refuse("The PDF has an LZW stream of " + encoded.available() + " bytes; the limit is "
                    + LARGEST_LZW + ".");
        }
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = parameters instanceof COSArray array ? array.size() > index ? array.getObject(index) : null : parameters;
        if (own instanceof COSDictionary predictor && predictor.getInt(COSName.PREDICTOR) > 1) {
            long row = (long) predictor.getInt(COSName.COLUMNS, 1) * predictor.getInt(COSName.COLORS, 1)
                    * predictor.getInt(COSName.BITS_PER_COMPONENT, 8);
            if (row < 1 || row > LARGEST_ROW || predictor.getInt(COSName.COLUMNS, 1) < 1) {
                throw new IOException("Predictor row of " + row + " bits");
            }
        }
    }
}
