package io.leitmotif.encoder;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Text to embedding, in this process. Thread-safe.
 *
 * <pre>{@code
 * try (Encoder encoder = new Encoder(config)) {
 *     encoder.load();
 *     List<Embedding> two = encoder.embed(List.of("腾讯 WeCity 落地重庆", "虚拟现实产业园"));
 *     double likeness = two.get(0).dot(two.get(1));
 * }
 * }</pre>
 */
@Singleton
public class Encoder implements AutoCloseable {

    private static final Duration SHORTEST_DEADLINE = Duration.ofSeconds(5);
    private static final Duration LONGEST_DEADLINE = Duration.ofHours(1);
    /** More workers or callers is a typing error. */
    private static final int MOST = 10_000;

    private final EncoderConfig config;
    private final MeterRegistry registry;
    private final int workers;
    private final Permits permits;
    private volatile Running running;
    private boolean closed;

    private record Running(LoadedEncoder model, Scheduler scheduler, EncoderMetrics metrics) {}

    /** As {@link #Encoder(EncoderConfig, MeterRegistry)}, without meters. */
    public Encoder(EncoderConfig config) {
        this(config, new CompositeMeterRegistry());
    }

    /**
     * Reads the settings; nothing is loaded yet.
     *
     * @param registry has the meters from {@link #load} to {@link #close}; of one encoder at a time
     * @throws IllegalArgumentException if a setting is out of range: its name, the range and what was given
     */
    @Inject
    public Encoder(EncoderConfig config, MeterRegistry registry) {
        this.config = config;
        this.registry = registry;
        this.workers = config.workers().orElse(Runtime.getRuntime().availableProcessors());
        requireAtLeast("workers", workers, 1);
        requireAtLeast("queue", config.queue(), 0);
        requireAtLeast("max-batch-tokens", config.maxBatchTokens(), 64);
        Duration deadline = config.deadline();
        if (deadline.compareTo(SHORTEST_DEADLINE) < 0 || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            throw new IllegalArgumentException("leitmotif.encoder.deadline is " + deadline + ", not within "
                    + SHORTEST_DEADLINE + ".." + LONGEST_DEADLINE + ".");
        }
        requireAtMost("workers", workers, MOST);
        requireAtMost("queue", config.queue(), MOST);
        this.permits = new Permits(workers + config.queue());
    }

    /**
     * Makes the encoder ready; when it already is, does nothing. The first time with a model and engine it writes the model's archive.
     *
     * @throws ModelException           if the model is missing, damaged, or not one that is read: what is wrong with it
     * @throws IllegalArgumentException if settings and model or processor do not fit
     */
    @PostConstruct
    public synchronized void load() {
        if (closed || running != null) {
            return;
        }
        LoadedEncoder model = LoadedEncoder.load(config);
        EncoderMetrics metrics = new EncoderMetrics(registry);
        Scheduler scheduler = new Scheduler(model::embed, workers, config.maxBatchTokens(), metrics);
        metrics.watch(permits, scheduler);
        running = new Running(model, scheduler, metrics);
    }

    /** As {@link #embed(List, Role)}, for texts that are found, compared or classified. */
    public List<Embedding> embed(List<String> texts) {
        return embed(texts, Role.PASSAGE);
    }

    /** As {@link #encode}, for texts of which nobody knows the language; only their embeddings. */
    public List<Embedding> embed(List<String> texts, Role role) {
        return encode(texts.stream().map(text -> new Input(text, null)).toList(), role).stream().map(Encoded::embedding).toList();
    }

    /**
     * One embedding per text, in order. A text longer than a window is read to its end, and its embedding is the mean
     * direction of its windows; where several models are one encoder, each text is read by the one for its language. The same text gives the same embedding whatever its company: to 1e-5 in FP32, to a
     * cosine of 0.9999 in BF16. Tokenises in the caller's thread, computes on as many workers as are free, and waits;
     * callers at the same time get as many tokens each. A {@link Cancellation} of this thread ends it.
     *
     * @param texts any number; none may be null or without a word
     * @param role  what they are embedded for
     * @throws ProblemException TOO_BUSY if there are too many callers or the deadline passes, NOT_READY before
     *     {@link #load}, after {@link #close} and if the caller is interrupted or gone, NOTHING_TO_READ if a text has no
     *     word in it
     * @throws IllegalStateException if the model fails; the cause says how
     */
    public List<Encoded> encode(List<Input> texts, Role role) {
        requireLoaded();
        return texts.isEmpty() ? List.of() : permits.with(() -> encode(requireLoaded(), texts, role));
    }

    /**
     * What to store beside a vector.
     *
     * @throws ProblemException NOT_READY before {@link #load} and after {@link #close}
     */
    public EncoderIdentity identity() {
        return requireLoaded().model().identity();
    }

    /**
     * The languages it was made for, BCP 47, each a prefix of all that it means; empty if its model does not say.
     *
     * @throws ProblemException NOT_READY before {@link #load} and after {@link #close}
     */
    public Set<String> languages() {
        return requireLoaded().model().languages();
    }

    /**
     * The models it is made of, the hub first; one if it is a single one. The digest of {@link #identity} is over these
     * and the maps between them.
     *
     * @throws ProblemException NOT_READY before {@link #load} and after {@link #close}
     */
    public List<EncoderIdentity> members() {
        return requireLoaded().model().members().stream().map(LoadedModel::identity).toList();
    }

    /** How many threads compute: from so many callers on, all of them are busy. */
    public int workers() {
        return workers;
    }

    /** Whether {@link #embed} can be called. */
    public boolean ready() {
        return running != null;
    }

    /**
     * Gives the native memory back after the passes that run, a fraction of a second. Callers whose windows are all in
     * them get their embeddings, the others NOT_READY at once: a service that wants to answer them lets its requests
     * end before. It cannot be loaded again.
     */
    @Override
    @PreDestroy
    public synchronized void close() {
        closed = true;
        Running last = running;
        running = null;
        if (last != null) {
            last.scheduler().close();
            permits.awaitNobody();
            last.metrics().close();
            last.model().close();
        }
    }

    private List<Encoded> encode(Running ready, List<Input> texts, Role role) {
        long deadline = System.nanoTime() + config.deadline().toNanos();
        Cancellation cancellation = Cancellation.current();
        RoutedTexts read = ready.metrics().tokenise(() -> ready.model().read(texts, role, () -> requireWanted(cancellation, deadline)));
        return read.encoded(run(ready, new Request(read.windows()), cancellation, deadline));
    }

    private List<Embedding> run(Running ready, Request request, Cancellation cancellation, long deadline) {
        Scheduler scheduler = ready.scheduler();
        cancellation.onCancel(() -> scheduler.end(request, gone()));
        try {
            scheduler.add(request);
            if (!request.await(deadline - System.nanoTime())) {
                scheduler.end(request, late());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scheduler.end(request, new ProblemException(Problem.NOT_READY, "Interrupted while waiting for the encoder.", e));
        } finally {
            cancellation.ignore();
            ready.metrics().waited(request.waited());
        }
        return request.embeddings();
    }

    /** Between texts: a caller who has gone, or whose time is over, stops tokenising too. */
    private void requireWanted(Cancellation cancellation, long deadline) {
        requireLoaded();
        if (Thread.currentThread().isInterrupted()) {
            throw new ProblemException(Problem.NOT_READY, "Interrupted while the texts were tokenised.");
        }
        if (cancellation.cancelled()) {
            throw gone();
        }
        if (System.nanoTime() - deadline > 0) {
            throw late();
        }
    }

    private ProblemException late() {
        return new ProblemException(Problem.TOO_BUSY, "Not encoded within " + config.deadline().toMillis() + " ms, the limit; come back later.");
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.NOT_READY, "The caller has gone.");
    }

    private Running requireLoaded() {
        Running ready = running;
        if (ready == null) {
            throw new ProblemException(Problem.NOT_READY, "The encoder " + config.model() + " is not loaded.");
        }
        return ready;
    }

    private static void requireAtMost(String setting, int value, int most) {
        if (value > most) {
            throw new IllegalArgumentException("leitmotif.encoder." + setting + " is " + value + ", more than " + most + ".");
        }
    }

    private static void requireAtLeast(String setting, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("leitmotif.encoder." + setting + " is " + value + ", less than " + least + ".");
        }
    }
}
