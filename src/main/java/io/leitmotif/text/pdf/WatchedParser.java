package io.leitmotif.text.pdf;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser over watched bytes, whose streams are watched as well. */
final class WatchedParser extends PDFParser {

    WatchedParser(byte[] bytes, Allowance allowance) throws IOException {
        super(new WatchedBytes(bytes, bytes.length, allowance, () -> { }));
        document = new WatchedDocument(new Cache(allowance), this, allowance);
    }

    /** The objects of the file, decrypted with the empty password if need be. */
    COSDocument load() throws IOException {
        parsePDFHeader();
        initialParse();
        return document;
    }

    @Override
    protected void prepareDecryption() {
        try {
            super.prepareDecryption();
        } catch (ProblemException overLimit) {
            throw overLimit;
        } catch (IOException | RuntimeException | LinkageError locked) {
            // LinkageError: certificates need a library that is not here
            throw new ProblemException(Problem.NOTHING_TO_READ, "The PDF is encrypted and does not open without a password.", locked);
        }
    }

    private static final class WatchedDocument extends COSDocument {

        private final RandomAccessStreamCache cache;
        private final ICOSParser parser;
        private final Allowance allowance;

        WatchedDocument(RandomAccessStreamCache cache, ICOSParser parser, Allowance allowance) {
            super(() -> cache, parser);
            this.cache = cache;
            this.parser = parser;
            this.allowance = allowance;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new WatchedStream(cache, parser.createRandomAccessReadView(start, length), allowance);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** Decrypted streams, kept as long as the document. */
    private record Cache(Allowance allowance) implements RandomAccessStreamCache {

        @Override
        public RandomAccess createBuffer() {
            return new RandomAccessReadWriteBuffer() {
                @Override
                public void write(int value) throws IOException {
                    allowance.decode(1);
                    allowance.hold(1);
                    super.write(value);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    allowance.decode(length);
                    allowance.hold(length);
                    super.write(bytes, offset, length);
                }
            };
        }

        @Override
        public void close() {
            // each buffer is closed by its stream
        }
    }
}
