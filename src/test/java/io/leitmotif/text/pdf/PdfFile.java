package io.leitmotif.text.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;

/** Writes PDF by hand: whole and broken ones, with no font and no program between the test and the bytes. */
final class PdfFile {

    static final String HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
    /** Predefined map, no font program: what many Chinese programs write. */
    static final String SONG = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000>>]>>";

    /** Held, or the level would be forgotten. */
    private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox");

    private final List<byte[]> objects = new ArrayList<>();

    /** As application.properties does in the service. */
    static void silenceTheParser() {
        PARSER.setLevel(Level.OFF);
    }

    /** The number of that object, from 1. */
    int add(String object) {
        return add(latin(object));
    }

    int add(byte[] object) {
        objects.add(object);
        return objects.size();
    }

    /** A stream of those bytes as they are. */
    int stream(String entries, byte[] data) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(latin("<<" + entries + "/Length " + data.length + ">>\nstream\n"));
        stream.writeBytes(data);
        stream.writeBytes(latin("\nendstream"));
        return add(stream.toByteArray());
    }

    int stream(String entries, String data) {
        return stream(entries, latin(data));
    }

    /** A page tree over the pages, a catalog and the file, with more entries for the trailer and the catalog. */
    byte[] bytes(List<Integer> pages, String trailer, String catalog) {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        int tree = add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        return bytes(add("<</Type/Catalog/Pages " + tree + " 0 R" + catalog + ">>"), trailer);
    }

    byte[] bytes(int root, String trailer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(latin((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(latin("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(latin(table + "trailer\n<</Size " + (objects.size() + 1) + "/Root " + root + " 0 R" + trailer
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    /** A page with those fonts, "/F 1 0 R" and so on. */
    int page(String content, String resources) {
        int stream = stream("", content);
        return add("<</Type/Page/MediaBox[0 0 595 842]/Contents " + stream + " 0 R/Resources<<" + resources + ">>>>");
    }

    /** Pages with Helvetica (/H) and Song (/S), one for each content. */
    static byte[] of(String... contents) {
        return with("", "", contents);
    }

    static byte[] with(String trailer, String catalog, String... contents) {
        PdfFile file = new PdfFile();
        List<Integer> pages = new ArrayList<>();
        String fonts = "/Font<</H " + file.add(HELVETICA) + " 0 R/S " + file.add(SONG) + " 0 R>>";
        for (String content : contents) {
            pages.add(file.page(content, fonts));
        }
        return file.bytes(pages, trailer, catalog);
    }

    /** Text at that place; the string is written as it is, escaped by the caller. */
    static String text(String font, double size, double x, double y, String string) {
        return "BT /" + font + " " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm " + string + " Tj ET\n";
    }

    static String latin(double x, double y, String string) {
        return text("H", 10, x, y, "(" + string + ")");
    }

    static String han(double x, double y, String string) {
        return text("S", 10, x, y, "<" + hex(string) + ">");
    }

    static String hex(String string) {
        StringBuilder hex = new StringBuilder();
        for (byte value : string.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append("%02X".formatted(value));
        }
        return hex.toString();
    }

    static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        return drain(deflater);
    }

    /** One byte by the million, deflated, without ever holding them. */
    static byte[] bomb(int megabytes, byte fill) {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, fill);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(megabyte);
            byte[] buffer = new byte[8192];
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        out.writeBytes(drain(deflater));
        return out.toByteArray();
    }

    private static byte[] drain(Deflater deflater) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
