package io.leitmotif.text.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the keys of front matter mean, whichever generator they were written for. */
final class FrontMatterKeys {

    private static final List<String> TITLE = List.of("title", "标题", "標題");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "作者");
    private static final List<String> SOURCE = List.of("source", "publisher", "来源", "來源");
    private static final List<String> DATE = List.of("date", "publishdate", "pubdate", "datepublished", "published",
            "publishedat", "日期", "发布时间", "發布時間", "created");
    private static final List<String> URL = List.of("canonical", "canonicalurl", "originalurl", "link", "url", "permalink",
            "source", "externalurl");
    private static final List<String> TAGS = List.of("tags", "tag", "keywords", "categories", "category", "标签", "標籤");
    private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
    /** Say nothing about an article, but that this is front matter. */
    private static final List<String> OTHERS = List.of("layout", "draft", "slug", "description", "excerpt", "summary", "weight",
            "aliases", "image", "cover", "updated", "lastmod");

    /** Where Hugo and Zola keep keys of their users' own. */
    private static final List<String> NESTED = List.of("params", "taxonomies", "extra");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*+[,，、;；|]\\s*+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,2000}+", Pattern.CASE_INSENSITIVE);

    private final Map<String, Object> entries = new HashMap<>();
    private final boolean empty;

    FrontMatterKeys(Map<?, ?> block) {
        empty = block.isEmpty();
        for (String nested : NESTED) {
            if (block.get(nested) instanceof Map<?, ?> inner) {
                add(inner);
            }
        }
        add(block);
    }

    private void add(Map<?, ?> block) {
        block.forEach((key, value) -> {
            if (key instanceof String name && value != null) {
                entries.put(name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", ""), value);
            }
        });
    }

    /** Whether at least one key is known, or there is none: text between two rules seldom starts with such a word. */
    boolean known() {
        return empty || List.of(TITLE, AUTHOR, SOURCE, DATE, URL, TAGS, LANGUAGE, OTHERS).stream()
                .anyMatch(names -> names.stream().anyMatch(entries::containsKey));
    }

    Metadata metadata() {
        return new Metadata(text(TITLE), author(), source(), date(), url(), tags(), text(LANGUAGE));
    }

    private String text(List<String> names) {
        for (String name : names) {
            String text = scalar(entries.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private String author() {
        Set<String> authors = new LinkedHashSet<>();
        for (String name : AUTHOR) {
            authors(entries.get(name), authors);
        }
        return authors.isEmpty() ? null : String.join(", ", authors);
    }

    private static void authors(Object value, Set<String> authors) {
        for (Object one : all(value)) {
            String author = scalar(one instanceof Map<?, ?> map ? map.get("name") : one);
            if (author != null) {
                authors.add(author);
            }
        }
    }

    private String source() {
        String source = text(SOURCE);
        return source == null || ADDRESS.matcher(source).matches() ? null : source;
    }

    private Instant date() {
        for (String name : DATE) {
            Instant date = PublishedDate.parse(scalar(entries.get(name)));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Absolute ones only: what a site calls a page inside itself means nothing outside. */
    private String url() {
        for (String name : URL) {
            String url = scalar(entries.get(name));
            if (url != null && ADDRESS.matcher(url).matches()) {
                return url;
            }
        }
        return null;
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (String name : TAGS) {
            if (entries.get(name) instanceof Collection<?> list) {
                list.forEach(one -> all(one).forEach(tag -> add(tags, scalar(tag))));
            } else {
                split(scalar(entries.get(name)), name).forEach(tag -> add(tags, tag));
            }
        }
        return new ArrayList<>(tags);
    }

    /** At commas; where there is none, at spaces, as Jekyll reads its plural keys. */
    private static List<String> split(String value, String name) {
        if (value == null) {
            return List.of();
        }
        boolean listed = value.length() > 1 && value.charAt(0) == '[' && value.charAt(value.length() - 1) == ']';
        String inside = listed ? value.substring(1, value.length() - 1) : value;
        boolean plural = name.equals("tags") || name.equals("categories");
        return !listed && plural && !SEPARATOR.matcher(inside).find()
                ? List.of(inside.split("\\s++")) : List.of(SEPARATOR.split(inside));
    }

    private static void add(Set<String> tags, String tag) {
        String bare = tag == null ? "" : FrontMatterBlock.bare(tag.strip());
        String word = bare.startsWith("#") ? bare.substring(1).strip() : bare.strip();
        if (!word.isEmpty()) {
            tags.add(word);
        }
    }

    private static Collection<?> all(Object value) {
        if (value instanceof Collection<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Null for what is no single value, and for a blank one. */
    private static String scalar(Object value) {
        boolean single = value instanceof String || value instanceof Number || value instanceof Boolean;
        return single && !value.toString().isBlank() ? value.toString().strip() : null;
    }
}
