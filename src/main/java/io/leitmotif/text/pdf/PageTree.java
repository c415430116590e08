package io.leitmotif.text.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.SequenceRandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document in order, each once, however the tree is knotted; PDFBox's own walk has no bound. */
final class PageTree {

    private static final int NODE = 64;

    private record Node(COSDictionary dictionary, int depth) {
    }

    private PageTree() {
    }

    static List<PDPage> pages(COSDictionary root, Allowance allowance) {
        List<PDPage> pages = new ArrayList<>();
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(new Node(root, 0));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            allowance.depth(node.depth());
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            if (kids == null) {
                allowance.page();
                pages.add(new DecodedPage(node.dictionary()));
                continue;
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                allowance.tick();
                if (kids.getObject(i) instanceof COSDictionary kid && met.add(kid)) {
                    allowance.hold(NODE);
                    ahead.push(new Node(kid, node.depth() + 1));
                }
            }
        }
        return pages;
    }

    /** Reads what its streams decode, or fails; PDFBox's own inflates some by itself and skips what it cannot. */
    private static final class DecodedPage extends PDPage {

        private static final byte[] BETWEEN = {'\n'};

        DecodedPage(COSDictionary dictionary) {
            super(dictionary);
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
            List<RandomAccessRead> parts = new ArrayList<>();
            for (COSBase part : contents instanceof COSArray array ? array : List.of(contents)) {
                if ((part instanceof COSObject reference ? reference.getObject() : part) instanceof COSStream stream) {
                    parts.add(stream.createView());
                    parts.add(new RandomAccessReadBuffer(BETWEEN));
                }
            }
            return parts.isEmpty() ? new RandomAccessReadBuffer(BETWEEN) : new SequenceRandomAccessRead(parts);
        }
    }
}
