package io.leitmotif.bench;

import io.leitmotif.model.torch.Precision;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, in 100 columns. */
final class RaceReport {

    /** What others are compared with. */
    static final String BASE = "LangChain4j fp32";

    private final PrintStream out;
    private final Race race;
    private final List<String> contenders;

    RaceReport(PrintStream out, Race race, List<String> contenders) {
        this.out = out;
        this.race = race;
        this.contenders = List.copyOf(contenders);
    }

    /** A table of a set of texts. */
    void table(TextSet set) {
        line("");
        line("%s", set);
        line("%-17s %-7s %9s %17s %6s %8s %8s %5s %7s %7s", "", "callers", "docs/CPUs", "least to most", "ratio", "tok/CPUs",
                "docs/s", "cores", "p50 ms", "p95 ms");
        for (int callers : Race.CALLERS) {
            Samples base = race.of(set, callers, BASE);
            for (String contender : contenders) {
                Samples samples = race.of(set, callers, contender);
                line("%-17s %-7s %9.2f %8.2f %8.2f %6.2f %8.0f %8.2f %5.2f %7.1f %7.1f", contender, callers(callers),
                        samples.median(Sample::documentsPerCpuSecond), samples.least(Sample::documentsPerCpuSecond),
                        samples.most(Sample::documentsPerCpuSecond), samples.ratio(base, Sample::documentsPerCpuSecond),
                        samples.median(Sample::tokensPerCpuSecond), samples.median(Sample::documentsPerSecond),
                        samples.median(Sample::cores), samples.latency(0.5), samples.latency(0.95));
            }
        }
    }

    /** What of the machine's peak full windows reach. */
    void shareOfPeak(TextSet windows, MatrixPeak peak) {
        line("");
        line("%s", peak);
        line("Share of it on %s", windows);
        line("%-17s %16s %10s %10s %10s %10s", "", "GFLOP a window", "together", "1 caller", "2 callers", "8 callers");
        double first = BertFlops.BGE_SMALL_ZH.ofFirst(EncoderTexts.WINDOW + 2);
        double all = BertFlops.BGE_SMALL_ZH.ofAll(EncoderTexts.WINDOW + 2);
        share("Leitmotif bf16", windows, first, peak.of(Precision.BF16));
        share("Leitmotif fp32", windows, first, peak.of(Precision.FP32));
        share(BASE, windows, all, peak.of(Precision.FP32));
        share("DJL ONNX Runtime", windows, all, peak.of(Precision.FP32));
    }

    private void share(String contender, TextSet windows, double flops, double peak) {
        StringBuilder row = new StringBuilder("%-17s %16.1f".formatted(contender, flops / 1e9));
        for (int callers : Race.CALLERS) {
            double rate = race.of(windows, callers, contender).median(Sample::documentsPerCpuSecond) * flops;
            row.append(String.format(Locale.ROOT, " %9.0f%%", 100 * rate / peak));
        }
        line("%s", row);
    }

    private static String callers(int callers) {
        return callers == Race.TOGETHER ? "1 call" : Integer.toString(callers);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
