package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What an encoder does, in meters; closed, they are taken out of the registry. Thread-safe. */
final class EncoderMetrics implements AutoCloseable {

    private final MeterRegistry registry;
    private final List<Meter> meters = new ArrayList<>();
    private final Timer tokenise;
    private final Timer wait;
    private final Timer pass;
    private final DistributionSummary passTokens;
    private final DistributionSummary padding;
    private final Counter tokens;

    EncoderMetrics(MeterRegistry registry) {
        this.registry = registry;
        tokenise = stage("tokenise");
        wait = stage("wait");
        pass = stage("pass");
        passTokens = kept(DistributionSummary.builder("leitmotif.encoder.pass").baseUnit("tokens")
                .description("Computed in a pass, those that only fill up included").register(registry));
        padding = kept(DistributionSummary.builder("leitmotif.encoder.padding").baseUnit("ratio")
                .description("Of a pass, the share of tokens that only fill up, 0 to 1").register(registry));
        tokens = kept(Counter.builder("leitmotif.encoder.tokens").description("Real tokens encoded").register(registry));
    }

    /** From now on also who is in, and what waits. */
    void watch(Permits permits, Scheduler scheduler) {
        kept(Gauge.builder("leitmotif.encoder.callers", permits, Permits::taken)
                .description("Callers that are let in").register(registry));
        kept(Gauge.builder("leitmotif.encoder.queue", scheduler, Scheduler::waitingTokens).baseUnit("tokens")
                .description("Waiting to be computed; divided by the tokens per second, how long that takes").register(registry));
    }

    /** Times the making of windows. */
    RoutedTexts tokenise(Supplier<RoutedTexts> work) {
        return tokenise.record(work);
    }

    /** A request's first window has waited so many nanoseconds. */
    void waited(long nanos) {
        wait.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Times a pass, and counts its tokens if it comes to an end. */
    List<Embedding> pass(Batch batch, Supplier<List<Embedding>> work) {
        List<Embedding> embeddings = pass.record(work);
        passTokens.record(batch.computed());
        padding.record(1 - (double) batch.length() / batch.computed());
        tokens.increment(batch.length());
        return embeddings;
    }

    @Override
    public void close() {
        meters.forEach(registry::remove);
    }

    private Timer stage(String stage) {
        return kept(Timer.builder("leitmotif.encode").tag("stage", stage).description("Stages of encoding: a caller's texts"
                + " are tokenised, wait for the pass that has the first of their windows, and pass through the model")
                .register(registry));
    }

    private <M extends Meter> M kept(M meter) {
        meters.add(meter);
        return meter;
    }
}
