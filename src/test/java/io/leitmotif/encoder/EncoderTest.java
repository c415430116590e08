package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderTest {

    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = TestEncoders.loaded("leitmotif.encoder.precision", "fp32");
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static Embedding embed(String text) {
        return encoder.embed(List.of(text)).get(0);
    }

    private static double difference(Embedding one, Embedding other) {
        double largest = 0;
        for (int i = 0; i < one.dimension(); i++) {
            largest = Math.max(largest, Math.abs(one.toArray()[i] - other.toArray()[i]));
        }
        return largest;
    }

    /** Chinese text of a length that repeats nothing. */
    private static String text(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(random.nextInt(12) == 0 ? '，' : (char) (0x4e00 + random.nextInt(2000)));
        }
        return text.toString();
    }

    private static List<String> manyLengths() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(1 + i * i, i));
        }
        Collections.shuffle(texts, new Random(1));
        return texts;
    }

    @Test
    void aBatchGivesWhatEachTextGivesAlone() {
        List<String> texts = manyLengths();
        List<Embedding> together = encoder.embed(texts);
        assertEquals(texts.size(), together.size());
        for (int i = 0; i < texts.size(); i++) {
            double difference = difference(embed(texts.get(i)), together.get(i));
            assertTrue(difference <= 1e-5, "text of " + texts.get(i).length() + " characters: " + difference);
        }
    }

    @Test
    void aBatchGivesWhatEachTextGivesAloneInBf16() {
        org.junit.jupiter.api.Assumptions.assumeTrue(Processor.current().runsBf16(), "this processor does not run BF16");
        try (Encoder bf16 = TestEncoders.loaded("leitmotif.encoder.precision", "bf16")) {
            assertEquals(Precision.BF16, bf16.identity().precision());
            List<String> texts = manyLengths();
            List<Embedding> together = bf16.embed(texts);
            for (int i = 0; i < texts.size(); i++) {
                double cosine = bf16.embed(List.of(texts.get(i))).get(0).dot(together.get(i));
                assertTrue(cosine >= 0.9999, "text of " + texts.get(i).length() + " characters: " + cosine);
            }
        }
    }

    @Test
    void theLastWordsOfALongTextCount() {
        String text = text(3_000, 7);
        Embedding whole = embed(text);
        Embedding otherEnd = embed(text.substring(0, 2_990) + "虚拟现实产业园人工智能");
        assertTrue(whole.dot(otherEnd) < 0.9999, () -> "cosine " + whole.dot(otherEnd));
    }

    @Test
    void aLongTextIsTheMeanDirectionOfItsWindows() {
        String text = "字".repeat(510) + "词".repeat(510);
        Embedding mean = Embedding.mean(List.of(embed("字".repeat(510)), embed("词".repeat(510))));
        assertTrue(difference(mean, embed(text)) <= 1e-5);
    }

    @Test
    void aTextThatJustFitsIsOneWindowAndOneTokenMoreIsTwoOfALength() throws Exception {
        assertTrue(embed("字".repeat(510)).dot(embed("字".repeat(511))) < 0.99999, "256 + 255 characters are not 510");
        Embedding halves = Embedding.mean(List.of(embed("字".repeat(255)), embed("字".repeat(256))));
        assertTrue(difference(halves, embed("字".repeat(511))) <= 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"騰訊雲啟產業計劃在深圳舉行, 腾讯云启产业计划在深圳举行", "著名的虛擬現實產業園, 著名的虚拟现实产业园"})
    void traditionalTextHasItsSimplifiedFormsEmbedding(String traditional, String simplified) {
        assertEquals(embed(simplified), embed(traditional));
    }

    @Test
    void upperCaseAndFullWidthLettersHaveTheLowerCaseEmbedding() {
        assertEquals(embed("wecity and ai in vr"), embed("WeCity AND AI in VR"));
        assertEquals(embed("ai 2023"), embed("ＡＩ ２０２３"));
    }

    @Test
    void capitalsAreLoweredInATurkishLocaleToo() {
        Locale before = Locale.getDefault();
        Embedding wanted = embed("digital city");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(wanted, embed("DIGITAL CITY"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsAlikeIsCloserThanWhatIsNot() {
        Embedding park = embed("青岛市虚拟现实产业园签约16个项目");
        assertTrue(park.dot(embed("VR 产业园引进多家企业")) > park.dot(embed("今天的红烧肉做得不错")) + 0.1);
    }

    @Test
    void threadsGetWhatOneGets() throws Exception {
        List<String> texts = manyLengths().subList(0, 12);
        List<Embedding> wanted = encoder.embed(texts);
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Embedding>> call = () -> encoder.embed(texts);
            for (Future<List<Embedding>> got : threads.invokeAll(Collections.nCopies(8, call))) {
                for (int i = 0; i < wanted.size(); i++) {
                    assertTrue(difference(wanted.get(i), got.get().get(i)) <= 1e-5);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTextWithoutAWordIsRefusedByItsNumber() {
        ProblemException refused = assertThrows(ProblemException.class, () -> encoder.embed(List.of("字", " \n\t")));
        assertEquals(Problem.NOTHING_TO_READ, refused.problem());
        assertEquals("Text 2 has no word in it.", refused.getMessage());
    }

    @Test
    void noTextsAreNoEmbeddings() {
        assertEquals(List.of(), encoder.embed(List.of()));
    }

    @Test
    void itSaysWhoItIs() {
        EncoderIdentity identity = encoder.identity();
        assertEquals("polyglot", identity.id());
        assertEquals(512, identity.dimension());
        assertEquals(identity.dimension(), embed("字").dimension());
        assertTrue(identity.sha256().matches("[0-9a-f]{64}"), identity.sha256());
        assertEquals(identity.sha256().substring(0, 12), identity.revision());
    }

    @Test
    void itIsReadyBetweenLoadAndClose() {
        Encoder other = new Encoder(TestEncoders.config());
        assertFalse(other.ready());
        assertEquals(Problem.NOT_READY, assertThrows(ProblemException.class, () -> other.embed(List.of("字"))).problem());
        other.load();
        assertTrue(other.ready());
        other.embed(List.of("字"));
        other.close();
        other.close();
        assertFalse(other.ready());
        assertEquals(Problem.NOT_READY, assertThrows(ProblemException.class, () -> other.embed(List.of("字"))).problem());
        assertEquals(Problem.NOT_READY, assertThrows(ProblemException.class, other::identity).problem());
    }
}
