package io.leitmotif.text.charset;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.charset.DecodedText.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** From a document's bytes to its characters; nothing is replaced by question marks. */
public final class DocumentCharset {

    private DocumentCharset() {
    }

    /**
     * Decodes all of a document. Its charset is what its byte order mark says; else what the caller says; else what it
     * says of itself, unless its bytes do not fit that or are more plausible as UTF-8; else UTF-8 if they fit it; else
     * the charset that makes the likeliest text of them. Names mean what the WHATWG Encoding Standard says they mean:
     * gb2312 is GB18030, iso-8859-1 is windows-1252.
     *
     * @param bytes    as they were sent; not changed
     * @param declared the charset that the caller names, or null for none
     * @throws ProblemException MALFORMED if the caller's charset is unknown, if a byte does not fit the mark or the
     *                          caller's charset, or if the bytes are no text in any charset that is looked for, naming
     *                          the offset of the first byte that does not fit
     */
    public static DecodedText decode(byte[] bytes, String declared) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return required(StrictReading.of(bytes, mark.bytes().length, mark.charset()), Origin.BYTE_ORDER_MARK);
        }
        if (declared != null) {
            Charset charset = CharsetLabel.charset(declared);
            if (charset == null) {
                throw new ProblemException(Problem.MALFORMED, "charset " + declared + " is not known");
            }
            return required(StrictReading.of(bytes, 0, charset), Origin.HEADER);
        }
        return undeclared(bytes);
    }

    private static DecodedText undeclared(byte[] bytes) {
        StrictReading unicode = StrictReading.of(bytes, 0, StandardCharsets.UTF_8);
        Charset claim = DocumentClaim.charset(bytes);
        if (claim != null) {
            StrictReading reading = StrictReading.of(bytes, 0, claim);
            if (reading.fits() && !(unicode.fits() && isLikelierUnicode(bytes, claim))) {
                return decoded(reading, Origin.DOCUMENT);
            }
        }
        if (unicode.fits() && unicode.text().chars().noneMatch(DocumentCharset::isControl)) {
            return decoded(unicode, Origin.DETECTED);
        }
        StrictReading likeliest = StrictReading.of(bytes, 0, likeliest(bytes));
        return required(likeliest.fits() || unicode.fits() ? likeliest : unicode, Origin.DETECTED);
    }

    /** What a text has none of, and UTF-16 is full of. */
    private static boolean isControl(int character) {
        return character < '\t' || character > '\r' && character < ' ';
    }

    private static boolean isLikelierUnicode(byte[] bytes, Charset claim) {
        Sample sample = Sample.of(bytes);
        return sample.read(Candidate.ofAnyLanguage(StandardCharsets.UTF_8, 0)).bits()
                < sample.read(Candidate.ofAnyLanguage(claim, 0)).bits();
    }

    /** UTF-8 if nothing looks like a text. */
    private static Charset likeliest(byte[] bytes) {
        Sample sample = Sample.of(bytes);
        Charset likeliest = StandardCharsets.UTF_8;
        double fewest = Double.POSITIVE_INFINITY;
        for (Candidate candidate : Candidate.ALL) {
            Plausibility reading = sample.read(candidate);
            if (reading.bits() < fewest) {
                fewest = reading.bits();
                likeliest = reading.isText() ? candidate.charset() : StandardCharsets.UTF_8;
            }
        }
        return likeliest;
    }

    private static DecodedText required(StrictReading reading, Origin origin) {
        if (!reading.fits()) {
            throw new ProblemException(Problem.MALFORMED, "byte " + reading.misfit() + " is no "
                    + reading.charset().name() + "; name the document's charset in Content-Type");
        }
        return decoded(reading, origin);
    }

    private static DecodedText decoded(StrictReading reading, Origin origin) {
        return new DecodedText(reading.text(), reading.charset(), origin);
    }
}
