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

/**
 * A published set of texts with one label each, as its files have it.
 *
 * @param name     lower-case letters, digits and hyphens
 * @param language BCP 47
 * @param labels   by id
 */
record LabelledTexts(String name, String language, Map<String, Topic> labels, List<Labelled> train,
        List<Labelled> test) {

    /** A text and the id of its label. */
    record Labelled(String text, String label) {
    }

    /** What a label is called in Chinese, and what belongs to it. */
    record Topic(String name, String description) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The names are the sets' own; what belongs to them is said here in a few words, as a user would. */
    private static final Map<String, Topic> SIB = Map.of(
            "science-technology", new Topic("科学技术", "科学研究、物理化学生物、天文航天、计算机、工程与发明。"),
            "travel", new Topic("旅游", "旅行、景点、交通、酒店、签证和给游客的建议。"),
            "politics", new Topic("政治", "政府、选举、总统、议会、法律、外交、战争与冲突。"),
            "sports", new Topic("体育", "比赛、球队、运动员、奥运会、冠军和训练。"),
            "health", new Topic("健康", "疾病、病毒、医院、药物、伤亡、营养和心理。"),
            "entertainment", new Topic("娱乐", "电影、音乐、电视、明星、艺术和演出。"),
            "geography", new Topic("地理", "国家、城市、岛屿、山脉、河流、气候和它们的位置。"));

    private static final Map<String, Topic> TNEWS = Map.ofEntries(
            Map.entry("story", new Topic("故事", "小说、民间故事、情感经历和虚构的情节。")),
            Map.entry("culture", new Topic("文化", "书法、诗词、收藏、民俗、历史和文学艺术。")),
            Map.entry("entertainment", new Topic("娱乐", "明星、电影、电视剧、综艺和音乐。")),
            Map.entry("sports", new Topic("体育", "比赛、球队、球员和赛事结果。")),
            Map.entry("finance", new Topic("财经", "银行、理财、经济、公司和市场。")),
            Map.entry("house", new Topic("房产", "房价、楼盘、买房、租房和装修。")),
            Map.entry("car", new Topic("汽车", "车型、购车、驾驶、油耗和车企。")),
            Map.entry("edu", new Topic("教育", "学校、考试、老师、学生和家庭教育。")),
            Map.entry("tech", new Topic("科技", "手机、互联网公司、电子产品和新技术。")),
            Map.entry("military", new Topic("军事", "军队、武器、战争和国防。")),
            Map.entry("travel", new Topic("旅游", "景点、游记、酒店和出行。")),
            Map.entry("world", new Topic("国际", "外国政府、国际关系和外国新闻。")),
            Map.entry("stock", new Topic("股票", "股市行情、个股、涨停和炒股。")),
            Map.entry("agriculture", new Topic("农业", "农民、种植、养殖和农村。")),
            Map.entry("game", new Topic("游戏", "电子游戏、手游、玩家、电竞和攻略。")));

    private static final Map<String, Topic> THUCNEWS = Map.of(
            "finance", new Topic("财经", "基金、银行、保险、理财和经济数据。"),
            "realty", new Topic("房产", "楼盘、房价、土地和开发商。"),
            "stocks", new Topic("股票", "股市、个股、大盘和上市公司公告。"),
            "education", new Topic("教育", "考试、高校、留学、招生和考研。"),
            "science", new Topic("科技", "手机、互联网、软件、数码产品和科学发现。"),
            "society", new Topic("社会", "案件、事故、市民和奇闻。"),
            "politics", new Topic("时政", "政府、外交、领导人和国际局势。"),
            "sports", new Topic("体育", "比赛、球队、球员和赛事结果。"),
            "game", new Topic("游戏", "网络游戏、公测、版本更新、玩家和电竞。"),
            "entertainment", new Topic("娱乐", "明星、电影、电视剧、演出和绯闻。"));

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
        return new LabelledTexts("tnews", "zh-Hans", TNEWS, tnewsLines(folder.resolve("train.jsonl")),
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
        return new LabelledTexts("thucnews", "zh-Hans", THUCNEWS, numbered(folder.resolve("train.txt"), classes),
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
