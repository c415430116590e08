package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.text.CleanText;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of real articles the bundled encoder has no sign for. Its tokenizers are asked; nothing is embedded. */
class UnknownTokensTest {

    private static final List<String> READ = List.of("zh-Hans", "zh-Hant", "en", "de", "fr", "es", "ja");
    private static LoadedEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = LoadedEncoder.load(TestEncoders.config());
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static double share(String content, String title) {
        CleanText clean = TextCleaner.clean(content, Format.AUTO, title, null, 200);
        List<String> texts = new ArrayList<>(clean.passages().stream().map(passage -> passage.text()).toList());
        if (clean.title() != null) {
            texts.add(clean.title());
        }
        double unknown = 0;
        double tokens = 0;
        for (String text : texts) {
            Input input = new Input(text, clean.language());
            TokenisedText read = encoder.read(List.of(input), Role.PASSAGE, () -> {}).texts().get(0);
            unknown += read.unknown();
            tokens += read.tokens();
        }
        return unknown / tokens;
    }

    @Test
    void theSeedsHaveHardlyAny() throws Exception {
        for (String seed : TestEncoders.seeds()) {
            assertTrue(share(seed, null) < 0.05, () -> share(seed, null) + " of\n" + seed);
        }
    }

    @Test
    void lostQuotesAndEmojiAreNotCounted() {
        assertEquals(0, share("“头显”", null));
        assertEquals(0, share("🚀 AI", null));
        assertTrue(share("“서울시는” AI", null) > 0.1);
    }

    @Test
    void mostOfAKoreanOrThaiTextIsUnknown() {
        assertTrue(share("서울시는 어제 삼천 개 교차로의 신호등을 인공지능으로 제어하는 교통 관제 센터를 열었다.", null) > 0.6);
        assertTrue(share("กรุงเทพมหานครเปิดศูนย์ควบคุมการจราจรแห่งใหม่เมื่อวานนี้ พร้อมกล้องกว่าสามพันตัว", null) > 0.6);
    }

    @Test
    void realArticlesInItsLanguagesHaveLessThanHalfOfWhatIsWarnedOf() throws IOException {
        Map<String, List<Double>> shares = new TreeMap<>();
        for (JsonNode article : DevelopmentSet.articles().values()) {
            shares.computeIfAbsent(article.get("lang").asText(), language -> new ArrayList<>())
                    .add(share(article.get("text").asText(), article.get("title").asText()));
        }
        StringBuilder table = new StringBuilder("\nunknown tokens of dev.jsonl   mean    max  articles\n");
        shares.forEach((language, all) -> table.append(String.format(Locale.ROOT, "%-26s %7.3f %6.3f %9d%n", language,
                all.stream().mapToDouble(share -> share).average().orElseThrow(), Collections.max(all), all.size())));
        System.out.println(table);
        READ.forEach(language -> assertTrue(Collections.max(shares.get(language)) < 0.125, () -> language + table));
        assertTrue(Collections.min(shares.get("ko")) > 0.5, table::toString);
    }
}
