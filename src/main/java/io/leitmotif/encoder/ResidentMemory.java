package io.leitmotif.encoder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of the process that is in RAM, the engine's included, of which the JVM's own meters do not know. From
 * {@code /proc/self/status} (proc_pid_status(5), {@code VmRSS}); without it there is no such meter.
 */
@Singleton
class ResidentMemory implements MeterBinder {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String LINE = "VmRSS:";

    @Override
    public void bindTo(MeterRegistry registry) {
        if (Files.isReadable(STATUS)) {
            Gauge.builder("process.resident.memory", ResidentMemory::bytes).baseUnit("bytes")
                    .description("Memory of the process that is in RAM").register(registry);
        }
    }

    /** Resident memory in bytes. */
    static double bytes() {
        try (var lines = Files.lines(STATUS)) {
            String kilobytes = lines.filter(line -> line.startsWith(LINE)).findFirst()
                    .orElseThrow(() -> new IllegalStateException(STATUS + " has no line " + LINE));
            return Long.parseLong(kilobytes.replaceAll("\\D", "")) * 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
