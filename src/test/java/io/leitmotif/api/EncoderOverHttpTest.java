package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the encoder's work looks like from outside. */
@QuarkusTest
@Timeout(120)
class EncoderOverHttpTest {

    @TestHTTPResource("/classify")
    URI classify;

    private static double metric(String name) {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }

    @Test
    void theMetersTellOfARequest() {
        double before = metric("leitmotif_encoder_tokens_total");
        given().contentType("application/json").body(Map.of("content", "一个关于虚拟现实头显的短句。")).post("/classify")
                .then().statusCode(200);
        assertTrue(metric("leitmotif_encoder_tokens_total") > before, "tokens are counted");
        assertEquals(0, metric("leitmotif_encoder_queue_tokens"));
        assertEquals(0, metric("leitmotif_encoder_callers"));
        assertTrue(metric("process_resident_memory_bytes") > 100e6, "the engine alone takes more");
        given().get("/q/metrics").then()
                .body(containsString("leitmotif_encode_seconds_count{stage=\"tokenise\"}"))
                .body(containsString("leitmotif_encode_seconds_count{stage=\"wait\"}"))
                .body(containsString("leitmotif_encode_seconds_count{stage=\"pass\"}"))
                .body(containsString("leitmotif_encoder_pass_tokens_count"))
                .body(containsString("leitmotif_encoder_padding_ratio_sum"));
    }

    @Test
    void aClientThatGoesAwayTakesItsTextOutOfTheQueue() throws Exception {
        int characters = 190_000;
        byte[] body = text(characters).getBytes(StandardCharsets.UTF_8);
        double before = metric("leitmotif_encoder_tokens_total");
        try (Socket socket = new Socket(classify.getHost(), classify.getPort())) {
            socket.getOutputStream().write(("POST /classify HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            while (metric("leitmotif_encoder_queue_tokens") == 0) {
                Thread.sleep(20);
            }
        }
        while (metric("leitmotif_encoder_callers") > 0) {
            Thread.sleep(20);
        }
        assertEquals(0, metric("leitmotif_encoder_queue_tokens"));
        double encoded = metric("leitmotif_encoder_tokens_total") - before;
        assertTrue(encoded < characters / 2.0, () -> encoded + " tokens were encoded for nobody");
    }

    private static String text(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("{\"content\":\"");
        while (text.length() < length) {
            text.append(random.nextInt(12) == 0 ? '，' : (char) (0x4e00 + random.nextInt(2000)));
        }
        return text.append("\"}").toString();
    }
}
