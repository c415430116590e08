package io.leitmotif.text.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the inside of front matter into keys with strings, lists and maps; makes no other objects. */
final class FrontMatterBlock {

    /** Levels of lists and maps; real blocks have three. */
    private static final int DEEPEST = 10;

    private static final StreamReadConstraints TIGHT =
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build();
    private static final ObjectReader TOML =
            new TomlMapper(TomlFactory.builder().streamReadConstraints(TIGHT).build()).readerFor(Map.class);
    private static final ObjectReader JSON =
            new JsonMapper(JsonFactory.builder().streamReadConstraints(TIGHT).build()).readerFor(Map.class);

    private static final Pattern ENTRY = Pattern.compile("([\\p{L}][\\w\\p{L}-]{0,40}+)(?::(?: (.*)|)| ?= ?(.*))");
    private static final Pattern ITEM = Pattern.compile("\\s{0,8}- (.*)");
    private static final Pattern CONTINUED = Pattern.compile("(?:\\s.*|- .*|#.*|\\[.*|\\].*|)");

    /** Scalars stay as they are written: a title may be {@code 007} or {@code yes}, and dates are read elsewhere. */
    private static final class StringsOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }

    /** An object, and how many units of the text it took. */
    record Json(Map<?, ?> entries, int length) {
    }

    private FrontMatterBlock() {
    }

    /** Null if it is neither YAML nor key by key; empty for an empty block. */
    static Map<?, ?> yaml(String block) {
        LoaderOptions tight = new LoaderOptions();
        tight.setAllowDuplicateKeys(false);
        tight.setAllowRecursiveKeys(false);
        tight.setMaxAliasesForCollections(5);
        tight.setNestingDepthLimit(DEEPEST);
        DumperOptions unused = new DumperOptions();
        try {
            Object read = new Yaml(new SafeConstructor(tight), new Representer(unused), unused, tight, new StringsOnly())
                    .load(block);
            return read == null && block.isBlank() ? Map.of() : read instanceof Map<?, ?> map ? map : null;
        } catch (RuntimeException broken) { // explicit tags throw what their Java constructors throw
            return byLine(block); // titles with bare quotes or colons are common and still legible
        }
    }

    /** The same for TOML. */
    static Map<?, ?> toml(String block) {
        try {
            return TOML.readValue(block);
        } catch (IOException | RuntimeException broken) {
            return byLine(block);
        }
    }

    /** The object that the text starts with; null if it starts with none. */
    static Json json(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            Map<?, ?> entries = JSON.readValue(parser, Map.class);
            return new Json(entries, Math.toIntExact(parser.currentLocation().getCharOffset()));
        } catch (IOException | RuntimeException notJson) {
            return null;
        }
    }

    private static Map<String, Object> byLine(String block) {
        Map<String, Object> entries = new LinkedHashMap<>();
        String last = null;
        for (String line : block.split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                last = entry.group(1);
                String value = entry.group(3) != null ? entry.group(3) : entry.group(2);
                entries.put(last, value == null ? "" : bare(value.strip()));
            } else if (last != null && item.matches() && !(entries.get(last) instanceof String value && !value.isEmpty())) {
                List<Object> items = entries.get(last) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
                items.add(bare(item.group(1).strip()));
                entries.put(last, items);
            } else if (entries.isEmpty() || !CONTINUED.matcher(line).matches()) {
                return null;
            }
        }
        return entries;
    }

    /** Without one pair of quotes around it. */
    static String bare(String value) {
        boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
