package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** What health says of an encoder. */
class EncoderReadinessTest {

    private static HealthCheckResponse answer(Encoder encoder) {
        EncoderReadiness readiness = new EncoderReadiness();
        readiness.loaded(encoder);
        return readiness.call();
    }

    private static Map<String, Object> data(Encoder encoder) {
        return answer(encoder).getData().orElseThrow();
    }

    @Test
    void theLanguagesOfAnEncoderThatHasSome() {
        try (Encoder encoder = TestEncoders.loaded()) {
            assertEquals("de en es fr ja zh", data(encoder).get("languages"));
            assertEquals("polyglot", data(encoder).get("id"));
            assertEquals("bge-small-zh-v1.5 onnx-langchain4j-1.20.0-beta30, all-MiniLM-L6-v2 onnx-langchain4j-1.20.0-beta30",
                    data(encoder).get("models"));
        }
    }

    @Test
    void noLanguagesOfOneThatDoesNotSay() {
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.model", TestEncoders.CHINESE)) {
            assertEquals(Map.of("id", "bge-small-zh-v1.5", "precision", encoder.identity().precision().name(),
                    "models", "bge-small-zh-v1.5 onnx-langchain4j-1.20.0-beta30"), data(encoder));
        }
    }

    @Test
    void downBeforeItIsLoaded() {
        try (Encoder encoder = new Encoder(TestEncoders.config())) {
            assertEquals(HealthCheckResponse.Status.DOWN, answer(encoder).getStatus());
        }
        assertEquals(HealthCheckResponse.Status.DOWN, new EncoderReadiness().call().getStatus());
    }
}
