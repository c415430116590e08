package io.leitmotif.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A published set of texts with one label each, as its files have it.
 *
 * @param name     lower-case letters, digits and hyphens
 * @param language BCP 47
 * @param labels   by id: what people call them, by language
 */
record LabelledTexts(String name, String language, Map<String, Map<String, String>> labels, List<Labelled> train,
        List<Labelled> test) {

    /** A text and the id of its label. */
    record Labelled(String text, String label) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Map<String, String>> SIB = Map.of(
            "science-technology", Map.of("en", "Science and technology", "zh", "科学技术", "ja", "科学技術"),
            "travel", Map.of("en", "Travel", "zh", "旅游", "ja", "旅行"),
            "politics", Map.of("en", "Politics", "zh", "政治", "ja", "政治"),
            "sports", Map.of("en", "Sports", "zh", "体育", "ja", "スポーツ"),
            "health", Map.of("en", "Health", "zh", "健康", "ja", "健康"),
            "entertainment", Map.of("en", "Entertainment", "zh", "娱乐", "ja", "エンターテインメント"),
            "geography", Map.of("en", "Geography", "zh", "地理", "ja", "地理"));

    private static final Map<String, String> TNEWS = Map.ofEntries(Map.entry("news_story", "故事"),
            Map.entry("news_culture", "文化"), Map.entry("news_entertainment", "娱乐"), Map.entry("news_sports", "体育"),
            Map.entry("news_finance", "财经"), Map.entry("news_house", "房产"), Map.entry("news_car", "汽车"),
            Map.entry("news_edu", "教育"), Map.entry("news_tech", "科技"), Map.entry("news_military", "军事"),
            Map.entry("news_travel", "旅游"), Map.entry("news_world", "国际"), Map.entry("news_stock", "股票"),
            Map.entry("news_agriculture", "农业"), Map.entry("news_game", "游戏"));

    private static final Map<String, String> THUCNEWS = Map.of("finance", "财经", "realty", "房产", "stocks", "股票",
            "education", "教育", "science", "科技", "society", "社会", "politics", "时政", "sports", "体育", "game", "游戏",
            "entertainment", "娱乐");

    /** SIB-200 (Adelani et al., 2024) in one language, such as zho_Hans: train and test. */
    static LabelledTexts sib200(Path folder, String language, String tag) throws IOException {
        return new LabelledTexts("sib-" + language.toLowerCase().replace('_', '-'), tag, SIB,
                sib(folder.resolve(language).resolve("train.tsv")), sib(folder.resolve(language).resolve("test.tsv")));
    }

    private static List<Labelled> sib(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", 3))
                .map(fields -> new Labelled(fields[2], fields[1].replace('/', '-'))).toList();
    }

    /** TNEWS (CLUE, Xu et al., 2020) in the split that lies in the folder. */
    static LabelledTexts tnews(Path folder) throws IOException {
        Map<String, Map<String, String>> labels = new TreeMap<>();
        TNEWS.forEach((id, zh) -> labels.put(id.substring(5), Map.of("zh", zh)));
        return new LabelledTexts("tnews", "zh-Hans", labels, tnewsLines(folder.resolve("train.jsonl")),
                tnewsLines(folder.resolve("test.jsonl")));
    }

    private static List<Labelled> tnewsLines(Path file) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode read = JSON.readTree(line);
            texts.add(new Labelled(read.get("sentence").asText(), read.get("label_desc").asText().substring(5)));
        }
        return texts;
    }

    /** THUCNews titles (Sun et al., 2016). */
    static LabelledTexts thucnews(Path folder) throws IOException {
        List<String> classes = Files.readAllLines(folder.resolve("class.txt")).stream().map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        Map<String, Map<String, String>> labels = new TreeMap<>();
        THUCNEWS.forEach((id, zh) -> labels.put(id, Map.of("zh", zh)));
        return new LabelledTexts("thucnews", "zh-Hans", labels, numbered(folder.resolve("train.txt"), classes),
                numbered(folder.resolve("test.txt"), classes));
    }

    private static List<Labelled> numbered(Path file, List<String> classes) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(line -> line.split("\t"))
                .map(fields -> new Labelled(fields[0], classes.get(Integer.parseInt(fields[1].strip())))).toList();
    }

    /** Some texts of each label, by chance. */
    List<Labelled> shots(int each, long seed) {
        List<Labelled> shuffled = new ArrayList<>(train);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, List<Labelled>> chosen = new LinkedHashMap<>();
        for (Labelled text : shuffled) {
            List<Labelled> own = chosen.computeIfAbsent(text.label(), label -> new ArrayList<>());
            if (own.size() < each) {
                own.add(text);
            }
        }
        return chosen.values().stream().flatMap(List::stream).toList();
    }
}
