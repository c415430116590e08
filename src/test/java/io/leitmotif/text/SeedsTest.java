package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.passage.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five real articles, each dirty in its own way, against texts that were read by eye line by line. */
class SeedsTest {

    private static final String HTML = "000_cd0578b44267b8a2";
    private static final String COPY = "001_338c20571aa01691";
    private static final String PINYIN = "002_223ce10378dd5064";
    private static final String SCAN = "003_99ce95d519b90e4c";
    private static final String TORN = "004_4615f18d24f64a74";

    private static String read(String folder, String seed) throws IOException {
        try (InputStream file = SeedsTest.class.getResourceAsStream("/" + folder + "/" + seed + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CleanText clean(String seed) throws IOException {
        return TextCleaner.clean(read("seeds", seed), Format.AUTO, null, null, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTML, COPY, PINYIN, SCAN, TORN})
    void comesOutClean(String seed) throws IOException {
        assertEquals(read("golden", seed), clean(seed).text() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {HTML, COPY, PINYIN, SCAN, TORN})
    void everyPassageIsFoundInTheOriginal(String seed) throws IOException {
        String original = read("seeds", seed);
        for (Passage passage : clean(seed).passages()) {
            int missing = missing(passage.text(), original.substring(passage.start(), passage.end()));
            int mended = seed.equals(TORN) ? 5 : seed.equals(PINYIN) ? 3 : 0; // put together from torn bytes
            assertTrue(missing <= mended, missing + " letters are not in the source of " + passage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HTML, COPY, PINYIN, SCAN, TORN})
    void passagesHoldAllOfTheText(String seed) throws IOException {
        StringBuilder all = new StringBuilder();
        clean(seed).passages().forEach(passage -> all.append(passage.text()));
        assertEquals(clean(seed).text().replaceAll("\\s", ""), all.toString().replaceAll("\\s", ""));
    }

    @Test
    void titlesLanguagesAndDatesAreRead() throws IOException {
        assertEquals("腾讯未来中心将带来什么？打造多个创新平台 合作培育AI新场景", clean(HTML).title());
        assertEquals(Instant.parse("2022-06-02T06:27:31Z"), clean(HTML).metadata().publishedAt());
        assertEquals("马化腾现身站台:腾讯 WeCity 落地重庆,西南总部正式启用", clean(COPY).title());
        assertEquals("zh-Hans", clean(COPY).language());
        assertEquals(null, clean(PINYIN).title());
        assertEquals("zh-Hant", clean(PINYIN).language());
        assertEquals("成都迈入人工智能产业发展\"快车道\"", clean(SCAN).title());
        assertEquals("16個項目簽約,青島市虛擬現實產業園和人工智能產業園“逐浪”大灣區", clean(TORN).title());
    }

    /** How many letters of the passage do not follow, in order, in its source: by longest common subsequence. */
    private static int missing(String passage, String source) {
        int[] letters = passage.codePoints().filter(Character::isLetter).toArray();
        int[] longest = new int[letters.length + 1];
        for (int sign : source.codePoints().toArray()) {
            int before = 0;
            for (int i = 0; i < letters.length; i++) {
                int old = longest[i + 1];
                longest[i + 1] = letters[i] == sign ? before + 1 : Math.max(old, longest[i]);
                before = old;
            }
        }
        return letters.length - longest[letters.length];
    }
}
