package io.leitmotif.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of its own charset: meta charset, meta http-equiv or an XML declaration, in the spirit of the
 * prescan of the HTML standard (section 13.2.3.2). Comments say nothing.
 */
final class DocumentClaim {

    private static final int HEAD_BYTES = 4096;
    private static final Pattern XML = Pattern.compile(
            "\\A\\s{0,100}+<\\?xml\\s[^>]*?\\bencoding\\s*+=\\s*+[\"']([^\"'<>]++)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_OR_META = Pattern.compile("<!--|<meta(?=[\\s/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "[\\s/]*+([^\\s/>\"'=]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>][^\\s>]*+)))?+");
    private static final Pattern CONTENT_CHARSET = Pattern.compile("charset\\s*+=\\s*+[\"']?+([^\\s\"';]++)",
            Pattern.CASE_INSENSITIVE);

    private DocumentClaim() {
    }

    /** The charset it names, or null if it names none or none that is known; reads the first few KB. */
    static Charset charset(byte[] document) {
        String head = new String(document, 0, Math.min(HEAD_BYTES, document.length), StandardCharsets.ISO_8859_1);
        String label = label(head);
        Charset charset = label == null ? null : CharsetLabel.charset(label);
        // whoever could read the label in bytes like ASCII's knows that this is no UTF-16
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static String label(String head) {
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return xml.group(1);
        }
        Matcher tag = COMMENT_OR_META.matcher(head);
        for (int from = 0; tag.find(from);) {
            from = tag.end();
            if (tag.group().equals("<!--")) {
                int end = head.indexOf("-->", from);
                from = end < 0 ? head.length() : end + 3;
                continue;
            }
            String label = label(attributes(head, from));
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static Map<String, String> attributes(String head, int from) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(head).region(from, head.length());
        while (matcher.lookingAt()) {
            String value = matcher.group(2) != null ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            attributes.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
            matcher.region(matcher.end(), head.length());
        }
        return attributes;
    }

    private static String label(Map<String, String> meta) {
        if (meta.containsKey("charset")) {
            return meta.get("charset");
        }
        if (!meta.getOrDefault("http-equiv", "").strip().equalsIgnoreCase("content-type")) {
            return null;
        }
        Matcher content = CONTENT_CHARSET.matcher(meta.getOrDefault("content", ""));
        return content.find() ? content.group(1) : null;
    }
}
