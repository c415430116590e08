package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leitmotif.model.ModelCache;
import io.leitmotif.model.ModelFolders;
import io.leitmotif.model.ModelSource;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelFiles;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.model.torch.Processor;
import io.leitmotif.vector.Embedding;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ours against ONNX Runtime on the same weights and tokens, pooled and normalised. */
class EncoderGoldenTest {

    private static final Path CACHE = Path.of(TestEncoders.CACHE, "models");
    private static final ModelSource BUNDLED = ModelFolders.of(Path.of("models/bge-small-zh-v1.5"));

    @TempDir
    Path folder;

    /** The largest difference of a value, and the smallest cosine. */
    private record Agreement(double difference, double cosine, List<Integer> lengths) {}

    private static List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>(List.of("虚", "人工智能", "腾讯 WeCity 落地重庆,西南总部正式启用。",
                "Tencent opened its southwest headquarters in Chongqing on 25 August 2019.",
                "The VR 产业园 in 青岛 signed 16 projects!", "元宇宙 😀 ①②③ — ﬁn", "字".repeat(510), "word ".repeat(510)));
        for (String seed : TestEncoders.seeds()) {
            texts.add(seed);
            for (String sentence : seed.split("[。!?\\n]+")) {
                if (sentence.length() > 20 && texts.size() < 60) {
                    texts.add(sentence);
                }
            }
        }
        return texts;
    }

    private static Agreement compare(ModelCache cache, ModelSource source, Precision precision) throws Exception {
        PreparedModel model = cache.prepare(source, precision, TorchEngine.start(EngineLibraries.find(Optional.empty())));
        double difference = 0;
        double cosine = 1;
        List<Integer> lengths = new ArrayList<>();
        try (WindowReader reader = new WindowReader(model, 0, model.description().maxTokens()); TorchEngine ours = TorchEngine.load(model);
                OnnxReference reference = new OnnxReference(Path.of("target/onnx"), source.description().pooling())) {
            for (Batch batch : HubFolderGoldenTest.batches(TestEncoders.windows(reader, texts(), Role.PASSAGE))) {
                List<Embedding> got = ours.embed(batch);
                for (int i = 0; i < got.size(); i++) {
                    Embedding wanted = reference.embed(batch.windows().get(i));
                    lengths.add(batch.windows().get(i).length());
                    cosine = Math.min(cosine, got.get(i).dot(wanted));
                    for (int j = 0; j < wanted.dimension(); j++) {
                        difference = Math.max(difference, Math.abs(got.get(i).toArray()[j] - wanted.toArray()[j]));
                    }
                }
            }
        }
        System.out.printf("golden %s: largest difference %.2e, least cosine %.6f, %d windows%n", model.archive().getFileName(),
                difference, cosine, lengths.size());
        return new Agreement(difference, cosine, lengths);
    }

    @Test
    void fp32IsWithin1e5OfOnnxRuntime() throws Exception {
        Agreement agreement = compare(new ModelCache(CACHE), BUNDLED, Precision.FP32);
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
        assertTrue(agreement.lengths().contains(3) && agreement.lengths().contains(512), "a text of one token, and a full window");
    }

    @Test
    void fp32WithoutOneDnnIsWithin1e5OfOnnxRuntime() throws Exception {
        Agreement agreement = compare(ModelFolders.cache(CACHE, ModelFolders.PLAIN), BUNDLED, Precision.FP32);
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
    }

    @Test
    void meanPoolingIsWithin1e5OfOnnxRuntime() throws Exception {
        ModelSource mean = ModelFolders.card(folder, "\"pooling\": \"CLS\"", "\"pooling\": \"MEAN\"");
        assertEquals(Pooling.MEAN, mean.description().pooling());
        Agreement agreement = compare(new ModelCache(CACHE), mean, Precision.FP32);
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
    }

    @Test
    void aFolderOfTheHubWithAnOnnxFileIsWithin1e5OfOnnxRuntime() throws Exception {
        Path hub = folder.resolve("bge-small-zh-v1.5");
        Files.createDirectories(hub.resolve("onnx"));
        Files.createDirectories(hub.resolve("1_Pooling"));
        try (InputStream weights = ModelFiles.open("bge-small-zh-v1.5.onnx"); InputStream tokenizer = ModelFiles.open("bge-small-zh-v1.5-tokenizer.json")) {
            Files.copy(weights, hub.resolve("onnx/model.onnx"));
            Files.copy(tokenizer, hub.resolve("tokenizer.json"));
        }
        Files.copy(Path.of("models/bge-small-zh-v1.5/config.json"), hub.resolve("config.json"));
        Files.writeString(hub.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        Files.writeString(hub.resolve("tokenizer_config.json"), "{\"do_lower_case\": true}");
        Agreement agreement = compare(new ModelCache(folder.resolve("cache")), ModelFolders.of(hub), Precision.FP32);
        assertTrue(agreement.difference() <= 1e-5, agreement::toString);
        assertTrue(agreement.lengths().contains(512), "max_position_embeddings is the window");
    }

    @Test
    void bf16HasACosineOfAtLeast09999WithOnnxRuntime() throws Exception {
        assumeTrue(Processor.current().runsBf16(), "this processor does not run BF16");
        Agreement agreement = compare(new ModelCache(CACHE), BUNDLED, Precision.BF16);
        assertTrue(agreement.cosine() >= 0.9999, agreement::toString);
    }

    @Test
    void bf16WithoutAmxHasACosineOfAtLeast09999WithOnnxRuntime() throws Exception {
        assumeTrue(Processor.current().runsBf16(), "this processor does not run BF16");
        Processor withoutAmx = new Processor("amd64", "AuthenticAMD", java.util.Set.of("avx512bw", "avx512vl", "avx512dq", "avx512_bf16"));
        Agreement agreement = compare(ModelFolders.cache(CACHE, withoutAmx), BUNDLED, Precision.BF16);
        assertTrue(agreement.cosine() >= 0.9999, agreement::toString);
    }
}
