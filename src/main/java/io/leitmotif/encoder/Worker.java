package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** One of the scheduler's threads: takes passes through the model until it is closed. */
final class Worker implements Runnable {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final Scheduler scheduler;
    private final Function<Batch, List<Embedding>> model;
    private final EncoderMetrics metrics;

    Worker(Scheduler scheduler, Function<Batch, List<Embedding>> model, EncoderMetrics metrics) {
        this.scheduler = scheduler;
        this.model = model;
        this.metrics = metrics;
    }

    @Override
    public void run() {
        try {
            for (Pass pass = scheduler.next(0); !pass.isEmpty(); pass = scheduler.next(pass.answered())) {
                run(pass);
            }
        } finally {
            scheduler.left();
        }
    }

    /**
     * Whatever is thrown goes to the one whose windows were in the pass; if there were several, each has its own tried
     * alone, so that nobody fails for another. This thread lives on.
     */
    private void run(Pass pass) {
        try {
            Batch batch = pass.batch();
            scheduler.deliver(pass, metrics.pass(batch, () -> model.apply(batch)));
        } catch (Throwable e) {
            if (pass.requests().size() > 1) {
                pass.apart().forEach(this::run);
            } else {
                pass.requests().forEach(request -> scheduler.end(request, new IllegalStateException("The model failed: " + e, e)));
                LOG.errorf(e, "A pass of %d windows failed", pass.size());
            }
        }
    }
}
