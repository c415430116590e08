package io.leitmotif.text;

import io.leitmotif.text.document.FrontMatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells HTML, Markdown and plain text apart by what is in them. Marks are counted in points; a mark that people also
 * write in plain text (a lone {@code <b>}, {@code a < b}, a list, a quote of an e-mail) is not enough by itself.
 */
final class FormatDetector {

    private static final int ENOUGH = 2;

    private static final Pattern PAGE = Pattern.compile("\\A\\s{0,100}(?:<\\?xml [^<>]{0,200}+>\\s{0,20}|<!--[^<>]{0,2000}+>\\s{0,20}){0,3}"
            + "(?:<!doctype html|<html\\b|<head\\b|<body\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]{1,10}[1-6]?)((?:\\s{1,100}+[a-z_:@][\\w:.-]{0,60}+"
            + "(?:\\s{0,9}+=\\s{0,9}+(?:\"[^\"<>]{0,4000}+\"|'[^'<>]{0,4000}+'|[^\\s\"'<>=]{1,4000}+))?+){0,40}+)\\s{0,9}+/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ELEMENTS = Set.of("p", "div", "span", "article", "section", "main", "header", "footer",
            "aside", "nav", "body", "title", "table", "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd",
            "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "img", "strong", "em", "a", "b", "i", "u", "s", "sub", "sup", "small",
            "font", "center", "script", "style", "figure", "figcaption", "blockquote", "pre", "code", "ruby", "cite", "mark", "time");
    /** Elements that nobody needs to close. */
    private static final Set<String> OPEN = Set.of("p", "br", "hr", "img", "li", "td", "tr", "dt", "dd");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s{0,9}[\"']|\\b(?:href|src)\\s{0,9}=", Pattern.CASE_INSENSITIVE);

    /**
     * A mark, looked for only where one of the signs is that it cannot be without: most plain text has none of them.
     */
    private record Mark(List<String> signs, Pattern pattern) {

        static Mark of(String regex, String... signs) {
            return new Mark(List.of(signs), Pattern.compile(regex, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE));
        }

        boolean in(String text) {
            return signs.stream().anyMatch(text::contains) && pattern.matcher(text).find();
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of("(?:\\A|\\n\\n)#\\s{1,3}\\S|^#{2,6} \\S", "#"),
            Mark.of("\\]\\((?:[a-z]{3,8}:|[/#.])[^()\\s]{0,2000}+[) ]|\\]\\([^()\\s.]{1,200}+\\.[a-z]{2,5}\\)", "]("),
            Mark.of("(?<![\\w*])\\*\\*(?=[^\\s*])[^*\\n]{1,500}+(?<=[^\\s(])\\*\\*(?!\\w)", "**"),
            Mark.of("^ {0,3}\\[[^\\[\\]\\n]{1,200}+\\]: {0,3}<?https?://", "]:"),
            Mark.of("^ {0,3}\\|(?: {0,9}:?-{1,50}+:? {0,9}\\|){1,50}+ {0,9}$", "|"));
    private static final List<Mark> HINTS = List.of(
            Mark.of("^[-*+] \\S", "- ", "* ", "+ "),
            Mark.of("^> (?![\\d>])\\S", "> "),
            Mark.of("<https?://[^<>\\s]{1,1000}+>", "<http"),
            Mark.of("\\S\\n(?:={3,200}+|-{3,200}+)\\s{0,9}$", "===", "---"),
            Mark.of("(?<![\\w*])\\*(?=[^\\s*])[^*\\n]{1,300}+(?<=[^\\s(])\\*(?![\\w*])", "*"));

    private static final Pattern FENCE = Pattern.compile("^```[^`\\n]{0,80}+$", Pattern.MULTILINE);

    private FormatDetector() {
    }

    /** HTML, MARKDOWN or TEXT. What follows front matter is Markdown on the least sign of it. */
    static Format detect(FrontMatter front) {
        String text = front.body().toString();
        if (PAGE.matcher(text).find() || html(text)) {
            return Format.HTML;
        }
        return markdown(text) >= (front.present() ? 1 : ENOUGH) ? Format.MARKDOWN : Format.TEXT;
    }

    /** Elements that are closed or have attributes, or two that need no end at the start of a line. */
    private static boolean html(String text) {
        Set<String> open = new HashSet<>();
        int points = 0;
        Matcher tag = TAG.matcher(text);
        while (points < ENOUGH && tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean opening = tag.group(1).isEmpty();
            if (!ELEMENTS.contains(name)) {
                continue;
            }
            if (opening && ATTRIBUTE.matcher(tag.group(3)).find() || !opening && open.contains(name)) {
                return true;
            }
            boolean lineStart = tag.start() == 0 || "\n>".indexOf(text.charAt(tag.start() - 1)) >= 0;
            points += OPEN.contains(name) && (lineStart || name.equals("br")) ? 1 : 0;
            if (opening) {
                open.add(name);
            }
        }
        return points >= ENOUGH;
    }

    private static int markdown(String text) {
        for (Mark mark : MARKS) {
            if (mark.in(text)) {
                return ENOUGH;
            }
        }
        Matcher fence = FENCE.matcher(text);
        int points = text.contains("```") && fence.find() && fence.find() ? ENOUGH : 0;
        for (Mark hint : HINTS) {
            points += hint.in(text) ? 1 : 0;
        }
        return points;
    }
}
