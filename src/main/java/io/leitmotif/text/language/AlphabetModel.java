package io.leitmotif.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's language model: 103 languages by their letters in ones, twos and threes. Read at the first question
 * (0.7 s, then 33 MB of heap), so that a service that reads Chinese alone never pays for it.
 */
final class AlphabetModel {

    /** A language, and how likely: the whole of them add up to 1. */
    record Candidate(String tag, double likely) {}

    private static final class Held {
        static final LanguageDetectorModel MODEL = read();
        static final Map<String, String> TAGS = Arrays.stream(new LanguageDetectorME(MODEL).getSupportedLanguages())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), LanguageTag::ofIso639));

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
    }

    private AlphabetModel() {
    }

    /** All languages that the model knows, the likeliest first. */
    static List<Candidate> ask(String words) {
        return Arrays.stream(new LanguageDetectorME(Held.MODEL).predictLanguages(words))
                .map(language -> new Candidate(Held.TAGS.get(language.getLang()), language.getConfidence()))
                .toList();
    }
}
