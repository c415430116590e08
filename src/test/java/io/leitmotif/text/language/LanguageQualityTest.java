package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leitmotif.text.DevelopmentSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of texts that others labelled: floors under the right answers, a ceiling over the wrong ones. */
class LanguageQualityTest {

    private static final Path EVALUATION = Path.of("../shared/eval");

    private record Labelled(String language, String text) {}

    @Test
    void realArticlesAreTold() throws IOException {
        check("articles", DevelopmentSet.articles().values().stream()
                .map(article -> new Labelled(article.get("lang").asText(), article.get("text").asText())).toList(), 98, 0);
    }

    /** SIB-200: 1,004 sentences a language, and their first thirty characters. */
    @ParameterizedTest
    @CsvSource({
        "arb_Arab, ar, 99, 93",
        "deu_Latn, de, 99, 80",
        "eng_Latn, en, 98.9, 80",
        "fra_Latn, fr, 98.9, 80",
        "jpn_Jpan, ja, 99, 98.8",
        "kor_Hang, ko, 99, 99",
        "rus_Cyrl, ru, 98.4, 70",
        "spa_Latn, es, 98.9, 70",
        "zho_Hans, zh-Hans, 98.9, 98.6",
        "zho_Hant, zh-Hant, 99, 98.7"
    })
    void sentencesAndBeginningsAreTold(String folder, String language, double sentence, double beginning) throws IOException {
        assumeTrue(Files.isDirectory(EVALUATION), EVALUATION + " is not there");
        List<Labelled> sentences = new ArrayList<>();
        List<Labelled> beginnings = new ArrayList<>();
        for (String part : new String[] {"train", "dev", "test"}) {
            List<String> lines = Files.readAllLines(EVALUATION.resolve("public/sib200/" + folder + "/" + part + ".tsv"));
            for (String line : lines.subList(1, lines.size())) {
                String text = line.split("\t", 3)[2];
                sentences.add(new Labelled(language, text));
                beginnings.add(new Labelled(language, text.substring(0, Math.min(30, text.length()))));
            }
        }
        check(folder, sentences, sentence, 0.5);
        check(folder + ", 30 characters", beginnings, beginning, 2);
    }

    private static void check(String name, List<Labelled> texts, double least, double most) {
        int right = 0;
        int wrong = 0;
        for (Labelled text : texts) {
            String told = Language.of(text.text(), null, null);
            right += told.equals(text.language()) ? 1 : 0;
            wrong += told.equals(text.language()) || told.equals("und") || told.equals("zh") ? 0 : 1;
        }
        String figures = String.format(Locale.ROOT, "%s: right %.1f %% (least %.1f), wrong %.2f %% (most %.2f)", name,
                100.0 * right / texts.size(), least, 100.0 * wrong / texts.size(), most);
        System.out.println(figures);
        assertTrue(100.0 * right >= least * texts.size() && 100.0 * wrong <= most * texts.size(), figures);
    }
}
