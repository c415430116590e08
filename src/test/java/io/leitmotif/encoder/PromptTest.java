package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.leitmotif.model.HubShape;
import io.leitmotif.model.HubWriter;
import io.leitmotif.model.ModelCache;
import io.leitmotif.model.ModelFolders;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.model.torch.Precision;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {

    @TempDir
    Path folder;

    private PreparedModel model(HubShape shape) throws Exception {
        Path hub = HubWriter.write(folder, shape);
        HubWriter.write(hub, "config_sentence_transformers.json",
                Map.of("prompts", Map.of("query", "query: ", "passage", "passage: ")));
        return new ModelCache(folder.resolve("cache")).prepare(ModelFolders.of(hub), Precision.FP32, "test");
    }

    private static long[] whole(PreparedModel model, String text) throws Exception {
        try (HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.builder().optTokenizerPath(model.tokenizer())
                .optTruncation(false).optPadding(false).build()) {
            return tokenizer.encode(text).getIds();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextHasTheTokensOfThePromptAndTheTextWrittenTogether(boolean pieces) throws Exception {
        PreparedModel model = model(pieces ? HubShape.E5.small() : HubShape.LABSE.small());
        try (WindowReader reader = new WindowReader(model, 0, model.description().maxTokens())) {
            for (String text : List.of("news of the city", "人工智能 and the museum", "a", "城市：人工智能，发展（ＡＩ）")) {
                assertArrayEquals(whole(model, "query: " + text), TestEncoders.windows(reader, List.of(text), Role.QUERY).get(0).tokens(), text);
                assertArrayEquals(whole(model, "passage: " + text), TestEncoders.windows(reader, List.of(text), Role.PASSAGE).get(0).tokens(), text);
            }
        }
    }

    @Test
    void everyWindowOfALongTextHasThePromptAndNoneIsLongerThanTheModelReads() throws Exception {
        PreparedModel model = model(HubShape.E5.small());
        try (WindowReader reader = new WindowReader(model, 0, model.description().maxTokens())) {
            List<Window> windows = TestEncoders.windows(reader, List.of("城市".repeat(1000)), Role.PASSAGE);
            long[] framed = whole(model, "passage:");
            long[] prompt = Arrays.copyOf(framed, framed.length - 1);
            assertEquals(4, windows.size());
            for (Window window : windows) {
                assertTrue(window.length() <= 512, () -> window.length() + " tokens");
                assertArrayEquals(prompt, Arrays.copyOf(window.tokens(), prompt.length));
            }
        }
    }
}
