package io.leitmotif.bench;

import io.leitmotif.vector.Embedding;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * LangChain4j's in-process models as they come: ONNX Runtime with its own threads, texts of one call embedded at once by an
 * executor with a thread for each processor. By reflection, because only the profile {@code bench} has them. The two jars
 * name their weights differently, so each model loads its own.
 */
final class LangChain4j {

    private static final String PACKAGE = "dev.langchain4j.model.embedding.onnx.";

    private LangChain4j() {
    }

    /** The same weights as ours. */
    static Contender fp32() throws ReflectiveOperationException {
        return contender("LangChain4j fp32", "bgesmallzhv15.BgeSmallZhV15EmbeddingModel");
    }

    /** Weights rounded to eight bits. */
    static Contender quantised() throws ReflectiveOperationException {
        return contender("LangChain4j -q", "bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel");
    }

    private static Contender contender(String name, String type) throws ReflectiveOperationException {
        Object model = Class.forName(PACKAGE + type).getConstructor().newInstance();
        Method embed = model.getClass().getMethod("embed", String.class);
        Method embedAll = model.getClass().getMethod("embedAll", List.class);
        Method segment = Class.forName("dev.langchain4j.data.segment.TextSegment").getMethod("from", String.class);
        return new Contender(name, text -> vector(content(call(embed, model, text))), texts -> {
            List<Object> segments = new ArrayList<>();
            texts.forEach(text -> segments.add(call(segment, null, text)));
            return ((List<?>) content(call(embedAll, model, segments))).stream().map(LangChain4j::vector).toList();
        });
    }

    private static Object content(Object response) {
        return call(response, "content");
    }

    private static Embedding vector(Object embedding) {
        return Embedding.of((float[]) call(embedding, "vector"));
    }

    private static Object call(Object object, String method) {
        try {
            return object.getClass().getMethod(method).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object object, Object argument) {
        try {
            return method.invoke(object, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
