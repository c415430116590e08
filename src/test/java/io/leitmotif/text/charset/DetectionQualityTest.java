package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.DevelopmentSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real texts in every charset they can be written in, given without its name: a table, and a floor under it. */
class DetectionQualityTest {

    private static final Path EVALUATION = Path.of("../shared/eval");
    private static final double FLOOR = 0.99;
    private static final int PLACES = 2;

    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("UTF-8", "zh-Hans zh-Hant en ja ko de fr es ru ar");
        LANGUAGES.put("UTF-16LE", "zh-Hans zh-Hant en ja ko de fr es ru ar");
        LANGUAGES.put("UTF-16BE", "zh-Hans zh-Hant en ja ko de fr es ru ar");
        LANGUAGES.put("GBK", "zh-Hans zh-Hant");
        LANGUAGES.put("GB18030", "zh-Hans zh-Hant ja ko ru");
        LANGUAGES.put("x-windows-950", "zh-Hant");
        LANGUAGES.put("Big5-HKSCS", "zh-Hant");
        LANGUAGES.put("windows-31j", "ja");
        LANGUAGES.put("EUC-JP", "ja");
        LANGUAGES.put("EUC-KR", "ko");
        LANGUAGES.put("x-windows-949", "ko");
        LANGUAGES.put("windows-1250", "de");
        LANGUAGES.put("windows-1251", "ru");
        LANGUAGES.put("windows-1252", "en de fr es");
    }

    /** Of what is not mere ASCII. */
    private static final class Count {
        int right;
        int all;

        double share() {
            return (double) right / all;
        }
    }

    @Test
    void theRightCharsetIsFoundForNearlyEveryText() throws IOException {
        assumeTrue(Files.isDirectory(EVALUATION), EVALUATION + " is not there");
        Map<String, List<String>> texts = texts();
        Map<String, Count> counts = new LinkedHashMap<>();
        LANGUAGES.forEach((name, languages) -> {
            Charset charset = Charset.forName(name);
            for (String language : languages.split(" ")) {
                for (String text : texts.get(language)) {
                    int[] characters = encodable(text, charset);
                    count(new String(characters, 0, characters.length), charset, 200, counts, name + " whole");
                    for (int bytes : new int[] {50, 200}) {
                        for (int place = 0; place < PLACES; place++) {
                            String window = window(characters, characters.length / PLACES * place, bytes, charset);
                            count(window, charset, bytes, counts, name + " " + bytes);
                            count("<div class=\"text\"><p>" + window + "</p>\n</div>", charset, bytes, counts,
                                    name + " " + bytes + " in HTML");
                        }
                    }
                }
            }
        });
        StringBuilder table = new StringBuilder("\ncharset, bytes                 right of\n");
        counts.forEach((key, count) -> table.append(String.format(Locale.ROOT, "%-28s %6.2f%% %6d%n", key,
                100 * count.share(), count.all)));
        System.out.println(table);
        assertAll(counts.entrySet().stream().filter(entry -> entry.getKey().matches(".*( whole| 200.*)"))
                .map(entry -> () -> assertTrue(entry.getValue().share() >= FLOOR,
                        entry.getKey() + " is " + entry.getValue().share() + "; the floor is " + FLOOR)));
    }

    private static void count(String text, Charset charset, int least, Map<String, Count> counts, String key) {
        byte[] bytes = text.getBytes(charset);
        boolean ascii = text.chars().allMatch(unit -> unit < 0x80) && !charset.name().startsWith("UTF-16");
        if (bytes.length < least || ascii) {
            return;
        }
        Count count = counts.computeIfAbsent(key, k -> new Count());
        count.all++;
        try {
            count.right += DocumentCharset.decode(bytes, null).text().equals(text) ? 1 : 0;
        } catch (ProblemException refused) {
            // counts as wrong
        }
    }

    private static int[] encodable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return text.codePoints().filter(character -> {
            String one = Character.toString(character);
            // EUC-JP and its like write some characters as others
            return encoder.canEncode(one) && new String(one.getBytes(charset), reader(charset)).equals(one);
        }).toArray();
    }

    private static Charset reader(Charset charset) {
        return CharsetLabel.charset(charset.name().equals("x-windows-950") ? "big5" : charset.name());
    }

    private static String window(int[] characters, int start, int bytes, Charset charset) {
        StringBuilder window = new StringBuilder();
        int length = 0;
        for (int i = start; i < characters.length && length < bytes; i++) {
            String one = Character.toString(characters[i]);
            length += one.getBytes(charset).length;
            window.append(one);
        }
        return length < bytes ? "" : window.toString();
    }

    private static Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (JsonNode article : DevelopmentSet.articles().values()) {
            texts.computeIfAbsent(article.get("lang").asText(), k -> new ArrayList<>())
                    .add(article.get("title").asText() + "\n" + article.get("text").asText());
        }
        Map<String, String> folders = Map.of("zho_Hans", "zh-Hans", "zho_Hant", "zh-Hant", "eng_Latn", "en", "jpn_Jpan",
                "ja", "kor_Hang", "ko", "deu_Latn", "de", "fra_Latn", "fr", "spa_Latn", "es", "rus_Cyrl", "ru",
                "arb_Arab", "ar");
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            List<String> of = texts.computeIfAbsent(folder.getValue(), k -> new ArrayList<>());
            StringBuilder joined = new StringBuilder();
            for (String line : Files.readAllLines(EVALUATION.resolve("public/sib200/" + folder.getKey() + "/test.tsv"))) {
                joined.append(line.substring(line.lastIndexOf('\t') + 1)).append('\n');
                if (joined.length() > 500) {
                    of.add(joined.toString());
                    joined.setLength(0);
                }
            }
        }
        return texts;
    }
}
