package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a head knows of languages. */
class LanguagesTest {

    private static final int DIMENSION = 16;

    /** The languages lie apart, and the topic lies along another axis in each of them. */
    private static EmbeddedText text(String language, boolean topic, Random random) {
        float[] values = new float[DIMENSION];
        for (int j = 0; j < DIMENSION; j++) {
            values[j] = (float) (0.3 * random.nextGaussian());
        }
        boolean english = language.equals("en");
        values[english ? 0 : 1] += 3;
        values[english ? 2 : 3] += topic ? 1 : -1;
        return EmbeddedText.of(Embedding.of(values), language);
    }

    private static List<Sample> samples(int count) {
        Random random = new Random(1);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean topic = i % 2 == 0;
            samples.add(new Sample(text(i % 4 < 2 ? "en" : "zh-Hans", topic, random), topic, false));
        }
        return samples;
    }

    private static Head head() {
        List<Sample> samples = samples(400);
        return new HeadTrainer(samples.stream().map(Sample::text).toList()).train(new Lesson(List.of(), samples)).head();
    }

    @Test
    void eachLanguageHasWeightsOfItsOwn() {
        Head head = head();
        assertEquals(Set.of("en", "zh", "und"), head.directions().keySet());
        float[] english = head.directions().get("en").weights();
        float[] chinese = head.directions().get("zh").weights();
        assertTrue(english[2] > 1.5 * chinese[2] && chinese[3] > 1.5 * english[3]);
    }

    @Test
    void scriptsAndRegionsShareTheirLanguage() {
        Head head = head();
        EmbeddedText text = text("zh-Hans", true, new Random(4));
        EmbeddedText taiwan = new EmbeddedText(null, text.passages(), text.whole(), "zh-Hant-TW");
        EmbeddedText unknown = new EmbeddedText(null, text.passages(), text.whole(), "und");
        assertEquals(head.score(text), head.score(taiwan));
        assertNotEquals(head.score(unknown), head.score(taiwan));
    }

    @Test
    void anUnknownLanguageIsReadWithTheSharedWeights() {
        Head head = head();
        EmbeddedText text = text("en", true, new Random(4));
        EmbeddedText finnish = new EmbeddedText(null, text.passages(), text.whole(), "fi");
        EmbeddedText unknown = new EmbeddedText(null, text.passages(), text.whole(), "und");
        assertEquals(head.score(unknown), head.score(finnish));
    }

    @Test
    void aLanguageOfFewTextsLiesNearTheCentreOfAll() {
        Random random = new Random(2);
        List<EmbeddedText> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            texts.add(text("en", false, random));
        }
        texts.add(text("zh-Hans", false, random));
        Centres centres = Centres.of(texts);
        assertEquals(centres.of("und")[1], centres.of("zh")[1], 0.06);
        assertTrue(centres.of("en")[0] > 0.8);
    }

    @Test
    void aHeadIsTheSameAfterJson() throws Exception {
        ObjectMapper json = new ObjectMapper();
        Head head = head();
        Head read = json.readValue(json.writeValueAsString(head), Head.class);
        EmbeddedText text = text("en", true, new Random(9));
        assertEquals(head.score(text), read.score(text));
        assertEquals(json.writeValueAsString(head), json.writeValueAsString(read));
    }

    @Test
    void aHeadSpeaksOfAnyLanguage() {
        assertThrows(IllegalArgumentException.class, () -> new Head(new TreeMap<>(), new Calibration(1, 0), 0.5));
    }

    @Test
    void aCentreHasTheDimensionOfTheWeights() {
        assertThrows(IllegalArgumentException.class, () -> new Direction(new float[2], new float[3], 0));
    }
}
