package io.leitmotif.bench;

import com.sun.management.OperatingSystemMXBean;
import io.leitmotif.model.torch.Processor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The machine, and how busy others kept it since this was made: Linux only, elsewhere unknown. */
final class Machine {

    private static final Path INFO = Path.of("/proc/cpuinfo");
    private static final Path STATISTICS = Path.of("/proc/stat");
    private static final List<String> FLAGS = List.of("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8");
    private static final double TICKS = 100; // of /proc/stat in a second
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final double busy = busySeconds();
    private final double own = SYSTEM.getProcessCpuTime() / 1e9;
    private final long start = System.nanoTime();

    /** Two lines: processor, cores and Java, and the instruction sets that matter. */
    @Override
    public String toString() {
        Set<String> flags = Processor.current().flags();
        return "%s, %d cores, Java %s%n%s".formatted(model(), SYSTEM.getAvailableProcessors(), Runtime.version(),
                String.join(" ", FLAGS.stream().filter(flags::contains).toList()));
    }

    /** One line: what others took of the cores since this was made, the hypervisor included. */
    String others() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double others = busySeconds() - busy - (SYSTEM.getProcessCpuTime() / 1e9 - own);
        return String.format(Locale.ROOT, "Others kept %s of %d cores busy; it took %.0f s; load average at the end %.2f.",
                Double.isNaN(others) ? "an unknown share" : String.format(Locale.ROOT, "%.2f", Math.max(0, others / seconds)),
                SYSTEM.getAvailableProcessors(), seconds, SYSTEM.getSystemLoadAverage());
    }

    private static String model() {
        return lines(INFO).stream().filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(SYSTEM.getArch());
    }

    /** user, nice, system, idle, iowait, irq, softirq, steal, as proc(5) has them. */
    private static double busySeconds() {
        return lines(STATISTICS).stream().filter(line -> line.startsWith("cpu ")).findFirst().map(line -> {
            long[] ticks = Arrays.stream(line.strip().split("\\s+")).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
            return (Arrays.stream(ticks).sum() - ticks[3] - ticks[4]) / TICKS;
        }).orElse(Double.NaN);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
