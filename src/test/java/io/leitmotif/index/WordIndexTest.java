package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.word.WordClause;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.vector.Embedding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What words find. */
class WordIndexTest {

    private static final int FIRST = 0;
    private static final int SECOND = 1;

    @TempDir
    private Path directory;
    private ArticleIndex index;
    private WordIndex words;
    private int next;

    @BeforeEach
    void open() {
        index = new ArticleIndex(new IndexConfig() {
            @Override
            public Backend backend() {
                return Backend.LUCENE;
            }

            @Override
            public Path directory() {
                return directory.resolve("index");
            }
        }, 4, "e");
        words = new WordIndex(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(String title, String text, String language, String... topics) {
        int number = next++;
        index.put(List.of(IndexedArticles.of(new UUID(0, number), new Metadata(title, null, "source " + number % 2,
                Instant.parse("2026-0" + (1 + number % 2) + "-15T00:00:00Z"), null, List.of(), language), text,
                Embedding.of(new float[] {1, number, 0, 0}), topics)));
    }

    private static WordClause word(String word) {
        return new WordClause(word, false, false, false);
    }

    private static WordClause phrase(String phrase) {
        return new WordClause(phrase, true, false, false);
    }

    private List<Integer> found(WordClause... clauses) {
        return words.find(new WordQuery(List.of(clauses)), ArticleFilter.ALL, 100).best().stream()
                .map(hit -> (int) hit.id().getLeastSignificantBits()).toList();
    }

    private List<Integer> found(String word) {
        return found(word(word));
    }

    @Test
    void aWordWithinALongerOneIsFound() {
        put(null, "百度是一个搜索引擎。", "zh-Hans");
        put(null, "他在找寻索道。", "zh-Hans");
        assertEquals(List.of(FIRST), found("搜索"));
    }

    @Test
    void eitherScriptFindsBoth() {
        put("虛擬實境產業", "臺北發布著名的頭髮與雲端運算研究。", "zh-Hant");
        put("虚拟实境产业", "台北发布著名的头发与云端运算研究。", "zh-Hans");
        for (String word : List.of("產業", "产业", "雲端運算", "云端运算", "頭髮", "头发", "著名", "发布", "發布")) {
            assertEquals(2, found(word).size(), word);
        }
    }

    @Test
    void aSignAloneIsFoundByItself() {
        put(null, "他养了一只猫。", "zh-Hans");
        assertEquals(List.of(FIRST), found("猫"));
        assertEquals(List.of(FIRST), found("貓"));
    }

    @Test
    void koreanAndJapaneseAreFoundByPieces() {
        put(null, "생성형 인공지능이 만들어 준 판례", "ko");
        put(null, "自動運転バスが縁石に接触した。", "ja");
        assertEquals(List.of(FIRST), found("인공지능"));
        assertEquals(List.of(SECOND), found("運転バス"));
    }

    @Test
    void whatKoreanIsWrittenOnToIsAWordOfItsOwn() {
        put(null, "14일부터 AI가 판례를 만든다", "ko");
        for (String word : List.of("AI", "일부터", "14일", "AI가", "14일부터 AI가")) {
            assertEquals(List.of(FIRST), found(word(word)), word);
            assertEquals(List.of(FIRST), found(phrase(word)), word);
        }
    }

    @Test
    void variantsOfASignFindEachOther() {
        put(null, "沈浸式體驗，三吋螢幕", "zh-Hant");
        put(null, "沉浸式体验，三寸荧幕", "zh-Hans");
        for (String word : List.of("沈浸式", "沉浸式", "三吋", "三寸", "螢幕", "荧幕", "沈")) {
            assertEquals(2, found(word).size(), word);
        }
    }

    @Test
    void anEnglishWordIsFoundByItsStemInAnyArticle() {
        put(null, "Neural networks are trained.", "en");
        put(null, "研究者训练了 Networks 模型。", "zh-Hans");
        assertEquals(2, found("network").size());
        assertEquals(1, found("training").size());
    }

    @Test
    void aWordAsItStandsGoesBeforeItsStem() {
        put(null, "They train networks here.", "en");
        put(null, "They train network here.", "en");
        assertEquals(List.of(SECOND, FIRST), found("network"));
    }

    @Test
    void anArticleIsFoundByTheStemsOfItsLanguageOnly() {
        put(null, "Die Häuser der Stadt werden vermessen.", "de");
        put(null, "Les réseaux de neurones entraînés.", "fr-CA");
        put(null, "A new headset.", "en");
        assertEquals(List.of(FIRST), found("Haus"));
        assertEquals(List.of(FIRST), found("hauser"));
        assertEquals(List.of(SECOND), found("réseau"));
        assertEquals(List.of(SECOND), found("entrainer"));
        // in French "news" and "new" would have one stem
        assertEquals(List.of(), found("news"));
    }

    @Test
    void accentsWidthAndCaseDoNotMatter() {
        put(null, "Le Café a la ５Ｇ et un Cafe\u0301 de plus, ﾊﾞｽ.", "fr");
        for (String word : List.of("cafe", "CAFÉ", "café", "cafe\u0301", "5g", "５Ｇ", "バス")) {
            assertEquals(List.of(FIRST), found(word), word);
        }
        assertEquals(List.of(FIRST), found(phrase("cafe de")));
    }

    @Test
    void elidedArticlesAndPossessivesAreNoPartOfAWord() {
        put(null, "L’intelligence artificielle. OpenAI’s model.", "fr");
        assertEquals(List.of(FIRST), found("intelligence"));
        assertEquals(List.of(FIRST), found("OpenAI"));
        assertEquals(List.of(FIRST), found("l'intelligence"));
    }

    @Test
    void aPhraseStandsAsItIsWritten() {
        put(null, "neural network for images", "en");
        put(null, "network of neural images", "en");
        put(null, "neural networks for images", "en");
        assertEquals(List.of(FIRST), found(phrase("Neural Network")));
        put(null, "发布了人工智能AI芯片产品", "zh-Hans");
        assertEquals(List.of(3), found(phrase("智能AI芯片")));
        assertEquals(List.of(), found(phrase("人工芯片")));
    }

    @Test
    void whatIsExcludedIsNotFound() {
        put(null, "虚拟现实 游戏", "zh-Hans");
        put(null, "虚拟现实 医疗", "zh-Hans");
        assertEquals(List.of(SECOND), found(word("虚拟现实"), new WordClause("游戏", false, false, true)));
    }

    @Test
    void excludingAWordOfSeveralSignsLetsItsPiecesPass() {
        put(null, "人工的 智能", "zh-Hans");
        put(null, "人工智能", "zh-Hans");
        assertEquals(List.of(FIRST), found(word("智能"), new WordClause("人工智能", false, false, true)));
    }

    @Test
    void aWordOfTheTitleIsNotFoundInTheText() {
        put("头显", "一则消息", "zh-Hans");
        put("一则消息", "头显", "zh-Hans");
        assertEquals(List.of(FIRST), found(new WordClause("头显", false, true, false)));
        assertEquals(List.of(FIRST, SECOND), found("头显"));
    }

    @Test
    void everyWordMustBeThere() {
        put("headset", "new", "en");
        put(null, "headset", "en");
        assertEquals(List.of(FIRST), found(word("new"), word("headset")));
    }

    @Test
    void aLongRunNeedNotStandAsAWhole() {
        put(null, "园区的建设情况：发展人工智能，产业园很大。", "zh-Hans");
        put(null, "人工智能产业园建设情况", "zh-Hans");
        put(null, "人工种植的果园。", "zh-Hans");
        assertEquals(List.of(SECOND, FIRST), found("人工智能产业园建设情况"));
    }

    @Test
    void facetsCountEveryArticleThatHasTheWords() {
        for (int i = 0; i < 30; i++) {
            put(null, i < 20 ? "头显" : "机器人", i % 3 == 0 ? "zh-Hans" : "zh-Hant", i % 2 == 0 ? "vr" : "ai");
        }
        WordQuery asked = new WordQuery(List.of(word("头显")));
        WordHits hits = words.find(asked, ArticleFilter.ALL, 5);
        assertEquals(5, hits.best().size());
        assertEquals(Map.of("vr", 10L, "ai", 10L), hits.facets().topics());
        assertEquals(List.of("zh-Hant", "zh-Hans"), List.copyOf(hits.facets().languages().keySet()));
        assertEquals(Map.of("zh-Hant", 13L, "zh-Hans", 7L), hits.facets().languages());
        assertEquals(Map.of("source 0", 10L, "source 1", 10L), hits.facets().sources());
        assertEquals(Map.of("2026-01", 10L, "2026-02", 10L), hits.facets().months());
        ArticleFilter vr = new ArticleFilter("vr", null, null, null, null);
        assertEquals(Map.of("zh-Hant", 6L, "zh-Hans", 4L), words.find(asked, vr, 5).facets().languages());
        assertEquals(Map.of("vr", 15L, "ai", 15L), words.facets(WordQuery.NONE, ArticleFilter.ALL).topics());
    }

    @Test
    void theNearestHaveTheWordsOfTheTitleAndNoneExcluded() {
        put("头显", "甲", "zh-Hans");
        put("头显", "乙", "zh-Hans");
        put("机器", "甲", "zh-Hans");
        WordQuery asked = new WordQuery(List.of(word("任何"), new WordClause("头显", false, true, false),
                new WordClause("乙", false, false, true)));
        Embedding place = Embedding.of(new float[] {1, 1, 0, 0});
        List<Neighbour> nearest = words.nearest(place, asked.conditions(), ArticleFilter.ALL, 10);
        assertEquals(List.of(new UUID(0, 0)), nearest.stream().map(Neighbour::id).toList());
        assertEquals(Math.sqrt(0.5), nearest.get(0).similarity(), 1e-5);
        assertEquals(3, words.nearest(place, WordQuery.NONE, ArticleFilter.ALL, 10).size());
    }

    @Test
    void aThousandSignsAndSixtyFourWordsAreNotTooMany() {
        put(null, "nothing of it", "en");
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            signs.append((char) ('一' + i));
        }
        WordClause[] many = new WordClause[64];
        for (int i = 0; i < many.length; i++) {
            many[i] = word("word" + i);
        }
        assertTrue(found(signs.toString()).isEmpty());
        assertTrue(found(many).isEmpty());
    }
}
