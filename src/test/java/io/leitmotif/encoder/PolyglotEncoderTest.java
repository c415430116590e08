package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.MapFile;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.vector.AffineMap;
import io.leitmotif.vector.Embedding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two models as one encoder, with the bundled maps. */
class PolyglotEncoderTest {

    private static final List<Input> CHINESE = inputs("zh", "国家图书馆把三千件善本扫描成高清图像，读者在家就能翻阅。",
            "受台风影响，港口周三停航，两万名旅客滞留。", "央行维持利率不变，称通胀仍高于目标。", "这款新药让半数患者的肿瘤缩小。", "世预赛末轮，主队两球落后仍逼平对手。");
    private static final List<Input> ENGLISH = inputs("en", "The national library has scanned 3,000 rare books in high definition, so readers can leaf through them at home.",
            "The port closed on Wednesday as the typhoon neared, stranding 20,000 passengers.", "The central bank left rates unchanged, saying inflation is still above target.",
            "The new drug shrank tumours in half of the patients.", "The hosts came from two goals down to draw in the last round of World Cup qualifying.");

    @TempDir
    Path folder;

    private static Encoder encoder;

    private static List<Input> inputs(String language, String... texts) {
        return Stream.of(texts).map(text -> new Input(text, language)).toList();
    }

    @BeforeAll
    static void load() {
        encoder = TestEncoders.loaded();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static List<Embedding> embeddings(List<Input> inputs) {
        return encoder.encode(inputs, Role.PASSAGE).stream().map(Encoded::embedding).toList();
    }

    @Test
    void theSameNewsInTwoLanguagesIsNearest() {
        List<Embedding> chinese = embeddings(CHINESE);
        List<Embedding> english = embeddings(ENGLISH);
        for (int i = 0; i < chinese.size(); i++) {
            for (int other = 0; other < english.size(); other++) {
                double apart = chinese.get(i).dot(english.get(other));
                assertTrue(other == i || chinese.get(i).dot(english.get(i)) > apart, i + " and " + other + ": " + apart);
            }
        }
    }

    @Test
    void chineseIsWhatTheHubAloneSays() {
        try (Encoder hub = TestEncoders.loaded("leitmotif.encoder.model", TestEncoders.CHINESE)) {
            List<String> texts = CHINESE.stream().map(Input::text).toList();
            assertEquals(hub.embed(texts), encoder.embed(texts));
        }
    }

    @Test
    void inAMixedCallEachTextIsAsAlone() {
        List<Input> mixed = new ArrayList<>();
        for (int i = 0; i < CHINESE.size(); i++) {
            mixed.add(ENGLISH.get(i));
            mixed.add(CHINESE.get(i));
        }
        List<Embedding> together = embeddings(mixed);
        for (int i = 0; i < mixed.size(); i++) {
            assertTrue(together.get(i).dot(embeddings(List.of(mixed.get(i))).get(0)) > 0.9999, mixed.get(i)::text);
        }
    }

    @Test
    void aLongEnglishTextIsReadToItsEnd() {
        String filler = "The committee met on Tuesday and heard the report of its chairman. ".repeat(40);
        Embedding without = encoder.embed(List.of(filler)).get(0);
        Embedding with = encoder.embed(List.of(filler + "Penguins were found on the glacier. ".repeat(20))).get(0);
        assertTrue(with.dot(without) < 0.98, () -> "cosine " + with.dot(without));
    }

    @Test
    void signsThatTheVocabularyLacksAreCounted() {
        List<Encoded> encoded = encoder.encode(List.of(CHINESE.get(0), ENGLISH.get(0), new Input("도시는 월요일 아침 관제실을 열었다", "ko")), Role.PASSAGE);
        assertEquals(0, encoded.get(0).unknown());
        assertEquals(0, encoded.get(1).unknown());
        assertTrue(encoded.get(2).unknown() > 0.5 * encoded.get(2).tokens(), encoded.get(2)::toString);
    }

    @Test
    void aMapThatDoesNotLeadToTheHubIsRefused() throws Exception {
        byte[] map = MapFile.write(new AffineMap(new float[] {1, 0, 0, 1}, new float[] {0, 0}));
        Files.write(folder.resolve("en.safetensors"), map);
        Files.writeString(folder.resolve("encoder.json"), """
                {"id": "wrong", "routes": [{"language": "zh", "model": "models/bge-small-zh-v1.5"},
                  {"language": "en", "model": "models/all-MiniLM-L6-v2", "map": {"resource": "en.safetensors", "sha256": "%s"}}]}
                """.formatted(Sha256.of(map)));
        ModelException refused = assertThrows(ModelException.class, () -> TestEncoders.loaded("leitmotif.encoder.model", folder.toString()).close());
        assertEquals("The route for en does not lead from all-MiniLM-L6-v2, of 384 dimensions, to bge-small-zh-v1.5, of 512: its map is"
                + " AffineMap[2 -> 2].", refused.getMessage());
    }
}
