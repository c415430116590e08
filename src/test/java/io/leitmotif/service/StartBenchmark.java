package io.leitmotif.service;

import static io.restassured.RestAssured.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * From the start of the process to its first classification, with warm caches: the packaged jar, again and again on one
 * data directory. The argument is the number of starts.
 */
public final class StartBenchmark {

    private StartBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("leitmotif-start");
        int starts = Integer.parseInt(arguments[0]);
        double[] seconds = new double[starts];
        for (int i = -1; i < starts; i++) {
            long start = System.nanoTime();
            try (PackagedService service = PackagedService.start(data, Map.of())) {
                given().contentType("application/json").body(Map.of("content", "新款混合现实头显发布，重一百八十克。"))
                        .post("/classify").then().statusCode(200);
                if (i >= 0) {
                    seconds[i] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "%nfrom process start to first classification, warm cache, JDK %s, %d starts: "
                + "least %.2f s, median %.2f s, most %.2f s%n", Runtime.version().feature(), starts, seconds[0],
                seconds[starts / 2], seconds[starts - 1]);
    }
}
