package io.leitmotif.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What this build packaged, and how it is started.
 *
 * @param name    for people
 * @param command to be followed by arguments
 */
public record Program(String name, List<String> command) {

    private static final Path JAR = Path.of(System.getProperty("leitmotif.test.jar"));
    /** Empty unless this build makes an executable. */
    private static final String EXECUTABLE = System.getProperty("leitmotif.test.executable", "");
    /** A first start that prepares models and topics, on a busy machine. */
    private static final int LONGEST_MINUTES = 5;

    public Program {
        command = List.copyOf(command);
    }

    /** What is tested: the executable where one is built, otherwise the jar. */
    public static Program packaged() {
        return hasExecutable() ? executable() : jar();
    }

    public static boolean hasExecutable() {
        return !EXECUTABLE.isEmpty();
    }

    public static Program executable() {
        return new Program("native", List.of(Path.of(EXECUTABLE).toAbsolutePath().toString()));
    }

    /** The jar on the JVM of this process. */
    public static Program jar() {
        return jar("JDK " + Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    public static Program jar(String name, Path javaHome, String... options) {
        List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin").resolve("java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return new Program(name, command);
    }

    public List<String> command(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    /** What is left of a process that has ended. */
    public record Ended(int status, String out, String err) {
    }

    /** Runs it to its end with these settings, in a folder, which its output is left in. */
    public Ended run(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
