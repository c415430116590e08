package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimplifiedScriptTest {

    private final SimplifiedScript ours = new SimplifiedScript();
    private final Transliterator icu = Transliterator.getInstance("Traditional-Simplified");

    @Test
    void wordsKeepTheirCharactersWhereTheRulesSaySo() {
        assertEquals("著名的显著看着 乾坤 干净 甚 什么 头发 发展", ours.apply("著名的顯著看著 乾坤 乾淨 甚 甚麼 頭髮 發展"));
    }

    @Test
    void whatIsNotTraditionalStaysAsItIs() {
        String text = "腾讯 WeCity 著名 😀 𠮷 é \uD800";
        assertEquals(text, ours.apply(text));
    }

    @Test
    void theTableAndIcuAgreeOnAnyMixtureOfRules() {
        List<String> parts = new ArrayList<>(icu.getSourceSet().addAllTo(new ArrayList<>()));
        for (String line : icu.toRules(false).split("\n")) {
            if (line.contains(" > ")) {
                parts.add(line.substring(0, line.indexOf(" > ")));
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 30; part++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertEquals(icu.transliterate(text.toString()), ours.apply(text.toString()));
        }
    }
}
