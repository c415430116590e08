package io.leitmotif.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The progress of work in the background, as it goes. */
public final class Progress {

    private static final Duration EVERY = Duration.ofMillis(500);

    private Progress() {
    }

    /** How far it has come, twice a second while it runs and once when it does not. */
    public static <T> Multi<T> events(Supplier<T> progress, Predicate<T> running) {
        progress.get(); // the answer to a question about nothing is a problem, not a stream
        return Multi.createFrom().ticks().every(EVERY).onOverflow().drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> progress.get()).select().first(running)
                .onCompletion().continueWith(() -> List.of(progress.get()));
    }
}
