package io.leitmotif.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How cost grows with the length of a text and with the number of callers. Measured once each, a second or more. */
final class Growth {

    private static final List<Integer> CHARACTERS = List.of(100, 1_000, 10_000, 100_000);
    private static final List<Integer> CALLERS = List.of(1, 2, 4, 8, 16, 32);

    private final PrintStream out;
    private final ClosedLoop loop;
    private final Map<String, Integer> limits;

    Growth(PrintStream out, ClosedLoop loop, Map<String, Integer> limits) {
        this.out = out;
        this.loop = loop;
        this.limits = Map.copyOf(limits);
    }

    /** One text at a time, one caller. */
    void withLength(List<Contender> contenders, EncoderTexts texts) throws Exception {
        out.printf("%nOne Chinese text, one caller%n%-17s %10s %12s %12s %15s %17s%n", "", "characters", "tokens read", "ms",
                "CPU ms", "CPU ms per 1,000");
        for (Contender contender : contenders) {
            for (int characters : CHARACTERS) {
                TextSet text = texts.ofCharacters(characters);
                int limit = limits.get(contender.name());
                Sample sample = loop.run(contender, text, 1, limit);
                double cpu = 1e3 / sample.documentsPerCpuSecond();
                out.printf(Locale.ROOT, "%-17s %,10d %,12d %12.1f %15.1f %17.2f%n", contender.name(), characters, text.tokens(limit),
                        1e3 / sample.documentsPerSecond(), cpu, cpu * 1e3 / characters);
            }
        }
    }

    /** One text a call. */
    void withCallers(List<Contender> contenders, TextSet texts) throws Exception {
        out.printf("%n%s; one text a call%n%-17s %8s %9s %10s %6s %9s %9s %9s%n", texts, "", "callers", "docs/s", "docs/CPU s",
                "cores", "p50 ms", "p95 ms", "p99 ms");
        for (Contender contender : contenders) {
            for (int callers : CALLERS) {
                Sample sample = loop.run(contender, texts, callers, limits.get(contender.name()));
                Samples samples = new Samples(List.of(sample));
                out.printf(Locale.ROOT, "%-17s %8d %9.1f %10.1f %6.2f %9.1f %9.1f %9.1f%n", contender.name(), callers,
                        sample.documentsPerSecond(), sample.documentsPerCpuSecond(), sample.cores(), samples.latency(0.5),
                        samples.latency(0.95), samples.latency(0.99));
            }
        }
    }
}
