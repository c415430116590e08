package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;
import java.util.Map;
import java.util.Set;

/**
 * The block at the top of a static-site article, and the text after it: YAML between {@code ---} (or closed by
 * {@code ...}), TOML between {@code +++}, or a JSON object, as Jekyll, Hugo, Hexo and Zola write them.
 *
 * @param metadata what the block says; {@link Metadata#NONE} where there is none
 * @param body     the text after the block; all of it where there is no block
 * @param present  whether there was a block
 */
public record FrontMatter(Metadata metadata, TracedText body, boolean present) {

    /** The longest block looked for; a rule at the top of a long text is not front matter. */
    private static final int LONGEST = 20_000;

    /**
     * Looks behind blank lines too. Never fails: a broken block that still is key by key is read line by line,
     * anything else, and a block that says nothing an article says about itself, is left in the text.
     *
     * @param text with line feeds only
     */
    public static FrontMatter read(TracedText text) {
        String all = text.toString();
        int start = firstInk(all);
        int lineEnd = all.indexOf('\n', start);
        FrontMatter found = null;
        if (lineEnd >= 0 && lineEnd - start < LONGEST) {
            found = switch (all.substring(start, lineEnd).strip()) {
                case "---" -> fenced(text, lineEnd + 1, Set.of("---", "..."), FrontMatterBlock::yaml);
                case "+++" -> fenced(text, lineEnd + 1, Set.of("+++"), FrontMatterBlock::toml);
                default -> all.charAt(start) == '{' ? json(text, start) : null;
            };
        }
        return found == null ? new FrontMatter(Metadata.NONE, text, false) : found;
    }

    /** How a block is read; null if it cannot be. */
    private interface Reader {

        Map<?, ?> read(String block);
    }

    private static FrontMatter fenced(TracedText text, int start, Set<String> fences, Reader reader) {
        String all = text.toString();
        int line = start;
        while (line < all.length() && line - start <= LONGEST) {
            int feed = all.indexOf('\n', line);
            int end = feed < 0 ? all.length() : feed;
            // no indentation: in YAML that is part of a value
            if (end - line < LONGEST && fences.contains(all.substring(line, end).stripTrailing())) {
                Map<?, ?> entries = reader.read(all.substring(start, line));
                return of(entries, text.slice(Math.min(end + 1, all.length()), all.length()));
            }
            line = end + 1;
        }
        return null;
    }

    private static FrontMatter json(TracedText text, int start) {
        String all = text.toString();
        FrontMatterBlock.Json json = FrontMatterBlock.json(all.substring(start, Math.min(all.length(), start + LONGEST)));
        if (json == null) {
            return null;
        }
        int end = start + json.length();
        int feed = all.indexOf('\n', end);
        boolean alone = feed >= 0 && all.substring(end, Math.min(feed, end + 100)).isBlank();
        return alone && firstInk(all.substring(feed)) < all.length() - feed
                ? of(json.entries(), text.slice(feed + 1, all.length())) : null;
    }

    private static FrontMatter of(Map<?, ?> entries, TracedText body) {
        if (entries == null) {
            return null;
        }
        FrontMatterKeys keys = new FrontMatterKeys(entries);
        return keys.known() ? new FrontMatter(keys.metadata(), body, true) : null;
    }

    private static int firstInk(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
