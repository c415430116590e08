package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the service: a stop in the middle of work, folders that cannot be written, a poor environment. */
@EnabledOnOs(OS.LINUX)
class FaultsIT {

    private static final String TEXT = "市博物馆昨天把三百件青铜器的三维模型放到网上，观众戴上头显就能走进虚拟展厅，隔空转动每一件文物。";
    private static final int SEEDS = 5;
    private static final int CLIENTS = 4;

    @TempDir
    Path directory;

    private Path data() {
        return directory.resolve("data");
    }

    private static Response post(String text) {
        return given().contentType("application/json").body(Map.of("content", text)).post("/articles");
    }

    /** What makes the process one that permissions bind, even root's. */
    private static String[] bound() {
        return "root".equals(System.getProperty("user.name"))
                ? new String[] {"setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"} : new String[0];
    }

    /** A tree, its files too. */
    private static void permit(Path root, String permissions) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path each : files.toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private static String refusal(PackagedService service) throws Exception {
        assertEquals(1, service.exitStatus(), service.log());
        // Vert.x warns, with a trace, of a processor that others keep busy
        List<String> errors = service.log().lines().filter(line -> line.contains(" ERROR ")).toList();
        assertEquals(1, errors.size(), service.log());
        assertFalse(service.log().contains("Caused by: "), service.log());
        return errors.get(0).substring(errors.get(0).indexOf("start: ") + "start: ".length());
    }

    /** Posts until it is refused or cut off. */
    private static void postAll(int client, Queue<String> answered) {
        try {
            for (int i = 0; ; i++) {
                Response answer = post(client + "-" + i + "：" + TEXT);
                if (answer.statusCode() != 201) {
                    return;
                }
                answered.add(answer.path("id"));
            }
        } catch (Exception closed) {
            // the port is closed: there was no answer
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aTerminationInTheMiddleOfWorkLosesNothingThatWasAnswered() throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        PackagedService terminated = PackagedService.start(data(), Map.of());
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            clients.add(new Thread(() -> postAll(number, answered)));
        }
        clients.forEach(Thread::start);
        while (answered.size() < CLIENTS * 5) {
            Thread.sleep(20);
        }
        for (String topic : List.of("ai", "vr", "smart-city")) {
            given().contentType("application/json").body(Map.of("correct", true)).put("/articles/{id}/topics/{topic}", answered.peek(), topic)
                    .then().statusCode(200);
        }
        given().post("/topics/reclassify").then().statusCode(202);
        given().post("/index/rebuild").then().statusCode(202);
        Thread.sleep(1_200); // jobs begin every second
        terminated.terminate();
        assertEquals(143, terminated.exitStatus(), terminated.log());
        assertFalse(terminated.log().contains("ERROR") || terminated.log().contains("Exception"), terminated.log());
        for (Thread client : clients) {
            client.join();
        }
        try (PackagedService again = PackagedService.start(data(), Map.of())) {
            for (String id : answered) {
                given().get("/articles/" + id).then().statusCode(200).body("id", equalTo(id)).body("topics.size()", equalTo(4));
            }
            given().get("/articles/{id}", answered.peek()).then().body("topics.find { it.id == 'ai' }.confirmed", equalTo(true));
            String said = again.log().replaceAll("(?s).* · (\\d+) articles.*", "$1");
            int stored = Integer.parseInt(said);
            assertTrue(stored >= answered.size() + SEEDS && stored <= answered.size() + SEEDS + CLIENTS, said);
            for (int i = 0; i < 600 && !given().get("/topics/reclassify").path("state").equals("done"); i++) {
                Thread.sleep(100);
            }
            given().get("/topics/reclassify").then().body("state", equalTo("done"));
            assertFalse(again.log().contains("ERROR"), again.log());
        }
    }

    @Test
    void aPoorEnvironmentIsEnough() throws Exception {
        try (PackagedService service = PackagedService.start(data(), Map.of("LC_ALL", "xx_XX.nonsense", "TMPDIR", "/nowhere"), "env", "-u", "HOME")) {
            String id = post(TEXT).then().statusCode(201).extract().path("id");
            given().get("/articles/" + id).then().body("summary", equalTo(TEXT));
            assertTrue(service.log().contains(" · 5 articles · "), service.log());
        }
        permit(data(), "r-xr-xr-x");
        try {
            assertEquals("The database jdbc:h2:file:" + data() + "/./db/leitmotif can be read and not written (quarkus.datasource.jdbc.url, "
                    + "leitmotif.data-dir).", refusal(PackagedService.launch(data(), Map.of(), bound())));
            String none = refusal(PackagedService.launch(data().resolve("none"), Map.of("LC_ALL", "C"), bound()));
            assertTrue(none.startsWith("The database jdbc:h2:file:" + data().resolve("none") + "/./db/leitmotif cannot be opened "), none);
        } finally {
            permit(data(), "rwxr-xr-x");
        }
    }

    @Test
    void aFileNameThatTheLocaleCannotSayIsReadOrNamed() throws Exception {
        Path file = Files.writeString(Files.createDirectory(directory.resolve("run")).resolve("标注.ndjson"), "");
        Program.Ended ended = Program.packaged().run(directory.resolve("run"),
                Map.of("LEITMOTIF_DATA_DIR", data().toString(), "LC_ALL", "C"), "evaluate", file.toString());
        if (Program.hasExecutable()) { // file names are UTF-8 for it
            assertEquals(1, ended.status());
            assertTrue(ended.err().contains("标注.ndjson: there are no texts"), ended.err());
        } else {
            assertEquals(2, ended.status());
            assertTrue(ended.err().contains("with LC_ALL=C.UTF-8 it can be read"), ended.err());
        }
    }

    @Test
    void nativeLibrariesThatAreMissingOrDamagedAreNamed() throws Exception {
        Path libraries = Files.createDirectory(directory.resolve("lib"));
        Map<String, String> environment = Map.of("LEITMOTIF_ENCODER_LIBRARY_DIR", libraries.toString());
        String missing = refusal(PackagedService.launch(data(), environment));
        assertTrue(missing.contains("there are no native libraries (libc10.so, ") && missing.contains(libraries.toString()), missing);
        for (String name : List.of("libc10.so", "libtorch_cpu.so", "libtorch.so", "libdjl_torch.so", "libtokenizers.so")) {
            Files.writeString(libraries.resolve(name), "no library", StandardCharsets.US_ASCII);
        }
        String damaged = refusal(PackagedService.launch(data(), environment));
        assertTrue(damaged.contains("the native libraries in " + libraries + " cannot be loaded ("), damaged);
        Path whole = Path.of(System.getProperty("leitmotif.test.jar")).resolveSibling("lib").resolve("libc10.so");
        Files.copy(whole, libraries.resolve("libc10.so"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(libraries.resolve("libc10.so"), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        String cutOff = refusal(PackagedService.launch(data(), environment));
        assertTrue(cutOff.endsWith("the native library libc10.so in " + libraries + " is cut off."), cutOff);
    }
}
