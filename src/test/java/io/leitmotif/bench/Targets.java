package io.leitmotif.bench;

import io.leitmotif.model.torch.Precision;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;

/**
 * The figures the encoder is to reach. Where LangChain4j has several states, it is taken in its best: over full windows,
 * the best of its medians under any number of callers.
 */
final class Targets {

    private final PrintStream out;
    private final Race race;

    Targets(PrintStream out, Race race) {
        this.out = out;
        this.race = race;
    }

    void print(TextSet windows, TextSet shorts, MatrixPeak peak) {
        out.printf("%n%-76s %9s %9s%n", "To reach", "at least", "measured");
        double peer = Race.CALLERS.stream().map(callers -> perCpuSecond(windows, callers, RaceReport.BASE))
                .max(Comparator.naturalOrder()).orElseThrow();
        double bf16 = perCpuSecond(windows, Race.TOGETHER, "Leitmotif bf16");
        double fp32 = perCpuSecond(windows, Race.TOGETHER, "Leitmotif fp32");
        line("windows per CPU second, bf16 to LangChain4j's best", 2.4, bf16 / peer);
        line("windows per CPU second, fp32 to LangChain4j's best", 1.3, fp32 / peer);
        line("short texts per CPU second, 8 callers, bf16 to LangChain4j", 2.3,
                race.of(shorts, 8, "Leitmotif bf16").ratio(race.of(shorts, 8, RaceReport.BASE), Sample::documentsPerCpuSecond));
        double flops = BertFlops.BGE_SMALL_ZH.ofFirst(EncoderTexts.WINDOW + 2);
        line("share of the peak, windows in one call, bf16", 0.75, bf16 * flops / peak.of(Precision.BF16));
        line("share of the peak, windows in one call, fp32", 0.75, fp32 * flops / peak.of(Precision.FP32));
        for (String contender : new String[] {"Leitmotif bf16", "Leitmotif fp32"}) {
            latency(windows, contender);
            latency(shorts, contender);
        }
    }

    /** p95 under 8 callers: at most 2.5 times a single caller's p50 times 8 callers / cores. */
    private void latency(TextSet set, String contender) {
        double fair = race.of(set, 1, contender).latency(0.5) * 8 / Runtime.getRuntime().availableProcessors();
        out.printf(Locale.ROOT, "%-76s %9s %9.2f%n", "p95 under 8 callers / (p50 of one × 8 / cores), " + set.name() + ", " + contender,
                "≤ 2.50", race.of(set, 8, contender).latency(0.95) / fair);
    }

    private double perCpuSecond(TextSet set, int callers, String contender) {
        return race.of(set, callers, contender).median(Sample::documentsPerCpuSecond);
    }

    private void line(String what, double least, double measured) {
        out.printf(Locale.ROOT, "%-76s %9.2f %9.2f%n", what, least, measured);
    }
}
