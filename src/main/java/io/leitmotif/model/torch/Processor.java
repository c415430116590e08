package io.leitmotif.model.torch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What this machine can compute.
 *
 * @param architecture {@code os.arch}: {@code amd64}, {@code aarch64}
 * @param vendor       as Linux names it: {@code GenuineIntel}, {@code AuthenticAMD}; empty where it cannot be told
 * @param flags        the instruction sets as Linux names them, such as {@code avx512bw}; empty where they cannot be told
 */
public record Processor(String architecture, String vendor, Set<String> flags) {

    /** Copies the flags. */
    public Processor {
        flags = Set.copyOf(flags);
    }

    /** The machine this runs on. */
    public static Processor current() {
        List<String> lines = cpuinfo(Path.of("/proc/cpuinfo"));
        return new Processor(System.getProperty("os.arch", "").toLowerCase(Locale.ROOT), field(lines, "vendor_id"),
                new HashSet<>(Arrays.asList(field(lines, "flags").split("\\s+"))));
    }

    /**
     * Whether bfloat16 runs at all: what PyTorch's {@code mkldnn_bf16_device_check} asks for, AVX-512 with BW, VL and
     * DQ, or AVX-NE-CONVERT.
     */
    public boolean runsBf16() {
        return oneDnn() && (flags.containsAll(Set.of("avx512bw", "avx512vl", "avx512dq")) || flags.contains("avx_ne_convert"));
    }

    /**
     * The number format that is faster here. BF16 with AMX (3.4 to 4.6 times FP32's speed on a Xeon) and on AMD
     * with AVX512-BF16 (1.9 times on an EPYC, the prototype's figure); elsewhere FP32: the same Xeon, with oneDNN held to
     * AVX512-BF16 (ONEDNN_MAX_CPU_ISA), had 0.6 to 0.7, and held to AVX-512, which imitates bfloat16, 0.25 of FP32's speed.
     */
    public Precision precision() {
        boolean faster = flags.contains("amx_bf16") || vendor.equals("AuthenticAMD") && flags.contains("avx512_bf16");
        return runsBf16() && faster ? Precision.BF16 : Precision.FP32;
    }

    /** Whether oneDNN's prepacked linear operators are there: they come with PyTorch for x86-64. */
    boolean oneDnn() {
        return architecture.equals("amd64") || architecture.equals("x86_64");
    }

    private static List<String> cpuinfo(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String field(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name)).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("");
    }
}
