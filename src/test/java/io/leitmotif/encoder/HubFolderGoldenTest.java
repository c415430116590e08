package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leitmotif.model.HubShape;
import io.leitmotif.model.HubWriter;
import io.leitmotif.model.ModelFolders;
import io.leitmotif.model.ModelSource;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import io.leitmotif.vector.Embedding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders as they come from the Hugging Face hub, with random weights, against the same weights operation by operation. */
class HubFolderGoldenTest {

    private static final List<String> TEXTS = List.of("a", "人工智能", "the museum of the city", "虚拟现实产业园区 in the city, 2023.",
            "news ".repeat(70), "数字文化".repeat(90), "城市的发展 and the news of museums ".repeat(90));

    @TempDir
    Path folder;

    private record Agreement(double difference, double cosine) {}

    static Stream<HubShape> small() {
        return Stream.of(HubShape.MINILM, HubShape.E5, HubShape.LABSE, HubShape.BGE, HubShape.XLM_R, HubShape.TANH).map(HubShape::small);
    }

    static Stream<HubShape> large() {
        return Stream.of(HubShape.MINILM, HubShape.LABSE, HubShape.BGE).map(HubShape::fewWords);
    }

    /** Three windows at a time: of unlike lengths, so that what belongs to another would show. */
    static List<Batch> batches(List<Window> windows) {
        return IntStream.rangeClosed(0, (windows.size() - 1) / 3)
                .mapToObj(i -> new Batch(windows.subList(3 * i, Math.min(windows.size(), 3 * i + 3)))).toList();
    }

    private Agreement compare(HubShape shape, Precision precision, Processor processor) throws Exception {
        ModelSource source = ModelFolders.of(HubWriter.write(folder, shape));
        String engine = TorchEngine.start(EngineLibraries.find(Optional.empty()));
        PreparedModel model = ModelFolders.cache(folder.resolve("cache"), processor).prepare(source, precision, engine);
        assertEquals(shape.projection() > 0 ? shape.projection() : shape.hidden(), model.description().dimension());
        double difference = 0;
        double cosine = 1;
        try (WindowReader reader = new WindowReader(model, 0, model.description().maxTokens()); TorchEngine ours = TorchEngine.load(model); EagerBert eager = new EagerBert(shape)) {
            List<Window> windows = TestEncoders.windows(reader, TEXTS, Role.PASSAGE);
            assertTrue(windows.stream().allMatch(window -> window.length() <= shape.maxLength()));
            assertTrue(windows.size() > TEXTS.size(), "some are longer than a window");
            for (Batch batch : batches(windows)) {
                List<Embedding> got = ours.embed(batch);
                for (int i = 0; i < got.size(); i++) {
                    float[] wanted = eager.embed(batch.windows().get(i).tokens()).toArray();
                    cosine = Math.min(cosine, got.get(i).dot(Embedding.of(wanted)));
                    for (int j = 0; j < wanted.length; j++) {
                        difference = Math.max(difference, Math.abs(got.get(i).toArray()[j] - wanted[j]));
                    }
                }
            }
        }
        System.out.printf("%s %s: largest difference %.2e, least cosine %.6f%n", shape, precision, difference, cosine);
        return new Agreement(difference, cosine);
    }

    @ParameterizedTest
    @MethodSource({"small", "large"})
    void fp32IsWithin1e5OfTheOperations(HubShape shape) throws Exception {
        Agreement agreement = compare(shape, Precision.FP32, Processor.current());
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
    }

    @ParameterizedTest
    @MethodSource("small")
    void fp32WithoutOneDnnIsWithin1e5OfTheOperations(HubShape shape) throws Exception {
        Agreement agreement = compare(shape, Precision.FP32, ModelFolders.PLAIN);
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
    }

    @ParameterizedTest
    @MethodSource({"small", "large"})
    void bf16HasACosineOfAtLeast0999(HubShape shape) throws Exception {
        assumeTrue(Processor.current().runsBf16(), "this processor does not run BF16");
        Agreement agreement = compare(shape, Precision.BF16, Processor.current());
        assertTrue(agreement.cosine() >= 0.999, agreement::toString);
    }
}
