package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.PathMatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link StartProbe} on a cache directory. */
final class StartProcess {

    private final Process process;
    private final Path output;

    private StartProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it and returns at once. */
    static StartProcess launch(Path cache, String... before) throws IOException {
        return launch(List.of(before), cache.toString());
    }

    /** Starts it with native libraries of its own. */
    static StartProcess launchWith(Path libraries, Path cache) throws IOException {
        return launch(List.of(), cache.toString(), libraries.toString());
    }

    private static StartProcess launch(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), StartProbe.class.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("leitmotif-start", ".log");
        output.toFile().deleteOnExit();
        return new StartProcess(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
    }

    /** Waits until it is ready. */
    void assertReady() throws Exception {
        assertEquals(0, exitStatus(), output());
        assertEquals("READY 512", line("READY"));
    }

    /** Waits until it refuses to start, and returns why. */
    String refusal() throws Exception {
        assertEquals(1, exitStatus(), output());
        return line("REFUSED ").substring("REFUSED ".length());
    }

    /** SIGKILL, as soon as a file that one of the glob's folders has is as long as that. */
    void killOnceThereIs(Path folder, String glob, long bytes) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (longest(folder, glob) < bytes) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("no " + glob + " of " + bytes + " bytes in " + folder + ":\n" + output());
            }
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    private String line(String start) throws IOException {
        return output().lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow(() -> new AssertionError("no " + start + " in " + output));
    }

    private int exitStatus() throws Exception {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running:\n" + output());
        }
        return process.exitValue();
    }

    private static long longest(Path folder, String glob) throws IOException {
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + folder + "/" + glob);
        long longest = -1;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(matcher::matches).toList()) {
                longest = Math.max(longest, Files.size(file));
            }
        } catch (UncheckedIOException | NoSuchFileException gone) {
            // moved while it was looked at
            return longest;
        }
        return longest;
    }
}
