package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off and leaves the words. Line by line; not a full parser, so it cannot explode. */
public final class MarkdownReader {

    /** Where a link goes; addresses of encyclopedias have brackets of their own. */
    private static final String TARGET = "\\((?:[^()\\n]{1,2000}+|\\([^()\\n]{0,200}+\\)){0,5}+\\)";
    private static final String LINK = "!?\\[[^\\[\\]\\n]{0,500}+\\]" + TARGET;
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).{0,80}");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:(?:- ?){3,200}+|(?:\\* ?){3,200}+|(?:_ ?){3,200}+|={3,200}+)\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("\\s{0,3}\\|?(?:\\s{0,9}+:?-{1,99}+:?\\s{0,9}+\\|){1,50}+(?:\\s{0,9}+:?-{1,99}+:?)?\\s*");
    private static final Pattern DEFINITION = Pattern.compile(
            "\\s{0,3}\\[[^\\[\\]^][^\\[\\]]{0,200}+\\]:\\s{0,9}<?(?:https?://|mailto:|[/#.])\\S.*");
    private static final Pattern ONLY_LINKS = Pattern.compile(
            "\\s*(?:[-*+] )?(?:(?:" + LINK + "|<https?://[^<>\\s]{1,2000}+>)[\\s|｜·•,，、/-]*+){1,50}+\\s*");
    private static final Pattern PREFIX = Pattern.compile(
            "\\A(?:\\s{0,3}(?:#{1,6}(?:\\s++|$)|>\\s?|[-*+]\\s++(?:\\[[ xX]\\] )?)){1,20}+|\\A\\s{0,3}\\[\\^[^\\[\\]]{1,50}+\\]: ?");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#{1,6}\\s*$");
    private static final Pattern ROW = Pattern.compile("\\s{0,3}\\|.*\\|\\s*");
    private static final Pattern CELL_BORDER = Pattern.compile("\\s{0,50}+\\|\\s{0,50}+");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]{0,500}+\\]" + TARGET);
    private static final Pattern INLINE = Pattern.compile("\\[([^\\[\\]\\n]{0,500}+)\\]" + TARGET);
    private static final Pattern REFERRED = Pattern.compile("!?\\[([^\\[\\]\\n]{1,500}+)\\] ?\\[[^\\[\\]\\n]{0,100}+\\]|\\[\\^[^\\[\\]\\n]{1,50}+\\]");
    /** Addresses, comments, and what Jekyll, Hugo and kramdown replace or obey. */
    private static final Pattern MACHINE = Pattern.compile("<https?://[^<>\\s]{1,2000}+>|<!--[^<>\\n]{0,2000}+>"
            + "|\\{\\{[<%][^{}\\n]{0,500}+\\}\\}|\\{%[^{}\\n]{0,500}+\\}|\\{[:#][^{}\\n]{0,200}+\\}");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    /** In pairs: {@code 王**} and {@code f**k} are masked, not strong. */
    private static final Pattern STRONG = Pattern.compile(
            "(?<![*\\\\])\\*{2,3}(?=[\\p{L}\\p{N}_`~\"“‘「『《(（\\[【])([^*\\n]{1,500}+)(?<!\\s)\\*{2,3}(?!\\*)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w\\\\])\\*([^*\\s][^*\\n]{0,300}+)\\*(?![*\\w])");
    private static final Pattern UNDERSCORED = Pattern.compile("(?<![\\w\\\\])_{1,3}([^_\\n]{1,300}+)_{1,3}(?!\\w)");
    private static final Pattern STRUCK = Pattern.compile("~~([^~\\n]{1,300}+)~~");
    private static final Pattern CODE = Pattern.compile("`{1,3}([^`\\n]{1,500}+)`{1,3}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private MarkdownReader() {
    }

    public static TracedText read(TracedText text) {
        List<TracedText> kept = new ArrayList<>();
        for (TracedText line : text.lines()) {
            if (!gone(line)) {
                kept.add(inline(prefix(line)));
            }
        }
        return TracedText.join("\n", kept);
    }

    private static boolean gone(TracedText line) {
        return line.length() > 0 && (FENCE.matcher(line).matches() || RULE.matcher(line).matches()
                || TABLE_RULE.matcher(line).matches() || DEFINITION.matcher(line).matches()
                || ONLY_LINKS.matcher(line).matches());
    }

    private static TracedText prefix(TracedText line) {
        boolean heading = line.length() > 0 && line.charAt(0) == '#';
        TracedText rest = line.without(PREFIX);
        return heading ? rest.without(CLOSING_HASHES) : rest;
    }

    private static TracedText inline(TracedText line) {
        TracedText row = ROW.matcher(line).matches() ? line.replacing(CELL_BORDER, " ") : line;
        return row.without(IMAGE).keeping(INLINE, 1).keeping(REFERRED, 1).without(MACHINE).replacing(BREAK, "\n")
                .keeping(STRONG, 1).keeping(EMPHASIS, 1).keeping(UNDERSCORED, 1).keeping(STRUCK, 1).keeping(CODE, 1)
                .keeping(ESCAPED, 1);
    }
}
