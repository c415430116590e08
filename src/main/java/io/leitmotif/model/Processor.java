package io.leitmotif.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What this machine can compute.
 *
 * @param architecture {@code os.arch}: {@code amd64}, {@code aarch64}
 * @param flags        the instruction sets as Linux names them ({@code avx512bw}); empty where it cannot be told
 */
public record Processor(String architecture, Set<String> flags) {

    /** Copies the flags. */
    public Processor {
        flags = Set.copyOf(flags);
    }

    /** The machine this runs on. */
    public static Processor current() {
        return new Processor(System.getProperty("os.arch", "").toLowerCase(Locale.ROOT), flags(Path.of("/proc/cpuinfo")));
    }

    /**
     * Whether bfloat16 runs at all: what PyTorch's {@code mkldnn_bf16_device_check} asks for, AVX-512 with BW, VL and
     * DQ, or AVX-NE-CONVERT.
     */
    public boolean runsBf16() {
        return oneDnn() && (flags.containsAll(Set.of("avx512bw", "avx512vl", "avx512dq")) || flags.contains("avx_ne_convert"));
    }

    /** The number format that is fastest here: see {@link #runsBf16}. */
    public Precision precision() {
        return runsBf16() ? Precision.BF16 : Precision.FP32;
    }

    /** Whether oneDNN's prepacked linear operators are there: they come with PyTorch for x86-64. */
    boolean oneDnn() {
        return architecture.equals("amd64") || architecture.equals("x86_64");
    }

    private static Set<String> flags(Path cpuinfo) {
        if (!Files.isReadable(cpuinfo)) {
            return Set.of();
        }
        try (var lines = Files.lines(cpuinfo, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .map(line -> Set.copyOf(Arrays.asList(line.substring(line.indexOf(':') + 1).trim().split("\\s+"))))
                    .orElse(Set.of());
        } catch (IOException e) {
            return Set.of();
        }
    }
}
