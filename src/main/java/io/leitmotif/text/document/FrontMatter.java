package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The {@code ---} block at the top of a static-site article, and the text after it.
 *
 * @param title       null if it has none
 * @param publishedAt null if it has none that can be read
 * @param body        the text after the block; all of it where there is no block
 * @param present     whether there was a block
 */
public record FrontMatter(String title, Instant publishedAt, TracedText body, boolean present) {

    /** The longest block looked for; a rule at the top of a long text is not front matter. */
    private static final int LONGEST = 20_000;

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]{0,40}):(?: (.*)|)");
    private static final Pattern CONTINUED = Pattern.compile("(?:\\s.*|- .*|#.*|)");

    /** Never fails: broken YAML that still is key by key is read line by line, anything else is left in the text. */
    public static FrontMatter read(TracedText text) {
        FrontMatter none = new FrontMatter(null, null, text, false);
        String all = text.toString();
        if (!all.startsWith("---\n")) {
            return none;
        }
        int close = all.indexOf("\n---", 3);
        if (close < 4 || close > LONGEST) {
            return none;
        }
        int after = all.indexOf('\n', close + 1);
        if (!all.substring(close + 1, after < 0 ? all.length() : after).strip().equals("---")) {
            return none;
        }
        Map<?, ?> entries = entries(all.substring(4, close + 1));
        if (entries == null) {
            return none;
        }
        Object title = entries.get("title");
        return new FrontMatter(title == null || title.toString().isBlank() ? null : title.toString().strip(),
                PublishedDate.parse(entries.get("date")),
                text.slice(after < 0 ? all.length() : after + 1, all.length()), true);
    }

    private static Map<?, ?> entries(String block) {
        LoaderOptions tight = new LoaderOptions();
        tight.setAllowDuplicateKeys(false);
        tight.setAllowRecursiveKeys(false);
        tight.setMaxAliasesForCollections(5);
        tight.setNestingDepthLimit(10);
        tight.setCodePointLimit(LONGEST);
        try {
            return new Yaml(new SafeConstructor(tight)).load(block) instanceof Map<?, ?> map ? map : null;
        } catch (YAMLException | NumberFormatException broken) {
            return byLine(block); // titles with bare quotes or colons are common and still legible
        }
    }

    private static Map<String, String> byLine(String block) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : block.split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                String value = entry.group(2) == null ? "" : entry.group(2).strip();
                boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(value.length() - 1) == value.charAt(0);
                entries.put(entry.group(1), quoted ? value.substring(1, value.length() - 1) : value);
            } else if (entries.isEmpty() || !CONTINUED.matcher(line).matches()) {
                return null;
            }
        }
        return entries;
    }
}
