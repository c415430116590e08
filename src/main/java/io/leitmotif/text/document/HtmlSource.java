package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds the characters of a parsed text node again in the HTML they were written in, through entities. */
final class HtmlSource {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");
    /** Entities can bring it in; nothing else can. */
    static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final TracedText html;

    HtmlSource(TracedText html) {
        this.html = html;
    }

    /**
     * The decoded text of the node, traced, without halves of surrogate pairs; where the parser moved things the trace is the
     * whole of the node.
     */
    TracedText trace(TextNode node) {
        String decoded = node.getWholeText();
        Range range = node.sourceRange();
        int start = range.isTracked() ? Math.max(0, Math.min(range.startPos(), html.length())) : 0;
        int end = range.isTracked() ? Math.max(start, Math.min(range.endPos(), html.length())) : html.length();
        TracedText raw = html.slice(start, end);
        if (raw.toString().equals(decoded)) {
            return raw;
        }
        return align(raw, decoded).without(HALF_OF_A_PAIR);
    }

    private static TracedText align(TracedText raw, String decoded) {
        TracedBuilder traced = new TracedBuilder();
        Matcher entity = ENTITY.matcher(raw);
        int at = 0;
        int done = 0;
        while (done < decoded.length() && at < raw.length()) {
            if (raw.charAt(at) == '&' && entity.region(at, raw.length()).lookingAt()) {
                String sign = Parser.unescapeEntities(entity.group(), false);
                if (!sign.isEmpty() && decoded.startsWith(sign, done) && !sign.equals(entity.group())) {
                    traced.append(sign, raw.source(at, entity.end()));
                    done += sign.length();
                    at = entity.end();
                    continue;
                }
            }
            if (raw.charAt(at) == decoded.charAt(done)) {
                traced.append(raw, at, at + 1);
                done++;
            }
            at++;
        }
        if (done < decoded.length()) {
            traced.append(decoded.substring(done), raw.source(0, raw.length()));
        }
        return traced.build();
    }
}
