package io.leitmotif.text.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes what pages say about themselves as it is meant: decoded, trimmed, of a length that makes sense, or not at all. */
final class Said {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_LANGUAGE = 35;
    /** A page that gives itself more is after search engines. */
    private static final int MOST_TAGS = 20;
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,，;；、]");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?i)^(?:by|von|par|por|door|di|av|作者|记者|記者|撰文|文|来源|來源|source)(?:\\s*[:：／/]\\s*|\\s++)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]++");
    private static final Pattern AFTER_NAME = Pattern.compile("\\s++(?:기자|記者|记者)$");

    private Said() {
    }

    static String title(String raw) {
        return within(raw, LONGEST_TITLE);
    }

    /** Of a person or publisher, without the word before it that says so; an address is none. */
    static String name(String raw) {
        String name = within(raw, LONGEST_NAME);
        if (name == null || name.contains("://")) {
            return null;
        }
        name = AFTER_NAME.matcher(BEFORE_NAME.matcher(name).replaceFirst("")).replaceFirst("");
        return name.chars().anyMatch(Character::isLetter) ? name : null;
    }

    /** The first that is an absolute http address. */
    static String url(String... candidates) {
        for (String candidate : candidates) {
            String url = candidate.strip();
            if (WebAddress.is(url)) {
                return url;
            }
        }
        return null;
    }

    static List<String> split(String raw) {
        return raw.length() > LONGEST_TITLE ? List.of() : List.of(BETWEEN_TAGS.split(raw));
    }

    /** Each once; none at all if there are more than anyone would give. */
    static List<String> tags(List<String> raw) {
        Set<String> tags = new LinkedHashSet<>();
        if (raw.size() <= MOST_TAGS) {
            for (String candidate : raw) {
                String tag = within(candidate, LONGEST_TAG);
                if (tag != null) {
                    tags.add(tag);
                }
            }
        }
        return List.copyOf(tags);
    }

    static String language(String raw) {
        String language = within(raw, LONGEST_LANGUAGE);
        return language == null ? null : language.replace('_', '-');
    }

    private static String within(String raw, int longest) {
        if (raw.length() > 4 * longest) { // entities are longer than what they stand for
            return null;
        }
        String whole = HtmlSource.HALF_OF_A_PAIR.matcher(Parser.unescapeEntities(raw, false)).replaceAll("");
        String decoded = SPACES.matcher(whole).replaceAll(" ").strip();
        return decoded.isEmpty() || decoded.length() > longest ? null : decoded;
    }
}
