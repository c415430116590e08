package io.leitmotif.bench;

import ai.djl.huggingface.translator.TextEmbeddingTranslatorFactory;
import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import io.leitmotif.vector.Embedding;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * DJL's text embedding translator on ONNX Runtime as its documentation has it, on the same weights: {@code [CLS]} pooling,
 * normalised, the runtime's own threads, a predictor for each caller because a predictor is not to be shared. It pads the
 * texts of a call to the longest and has no limit for them, so a call gets {@value #BATCH}: 200 took 12 GB.
 */
final class DjlStock {

    private static final int BATCH = 16;

    private DjlStock() {
    }

    /** @param folder where the model's files are unpacked to */
    static Contender load(Path folder) throws Exception {
        unpack("/bge-small-zh-v1.5.onnx", folder.resolve("bge-small-zh-v1.5.onnx"));
        unpack("/bge-small-zh-v1.5-tokenizer.json", folder.resolve("tokenizer.json"));
        ZooModel<String, float[]> model = Criteria.builder().setTypes(String.class, float[].class)
                .optModelPath(folder).optModelName("bge-small-zh-v1.5").optEngine("OnnxRuntime")
                .optTranslatorFactory(new TextEmbeddingTranslatorFactory())
                .optArgument("pooling", "cls").optArgument("normalize", "true").optArgument("includeTokenTypes", "true")
                .optArgument("padding", "true").build().loadModel();
        ThreadLocal<Predictor<String, float[]>> predictor = ThreadLocal.withInitial(model::newPredictor);
        return new Contender("DJL ONNX Runtime", text -> one(predictor.get(), text), texts -> many(predictor.get(), texts));
    }

    private static Embedding one(Predictor<String, float[]> predictor, String text) {
        try {
            return Embedding.of(predictor.predict(text));
        } catch (TranslateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Embedding> many(Predictor<String, float[]> predictor, List<String> texts) {
        List<Embedding> embeddings = new ArrayList<>();
        try {
            for (int from = 0; from < texts.size(); from += BATCH) {
                predictor.batchPredict(texts.subList(from, Math.min(from + BATCH, texts.size())))
                        .forEach(vector -> embeddings.add(Embedding.of(vector)));
            }
        } catch (TranslateException e) {
            throw new IllegalStateException(e);
        }
        return embeddings;
    }

    private static void unpack(String resource, Path file) throws Exception {
        Files.createDirectories(file.getParent());
        try (InputStream in = DjlStock.class.getResourceAsStream(resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
