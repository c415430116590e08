package io.leitmotif.encoder;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

    private final EncoderConfig config;
    private final int workers;
    private final Permits permits;
    private volatile LoadedModel loaded;
    private boolean closed;

    /**
     * Reads the settings; nothing is loaded yet.
     *
     * @throws IllegalArgumentException if a setting is out of range: its name, the range and what was given
     */
    @Inject
    public Encoder(EncoderConfig config) {
        this.config = config;
        this.workers = config.workers().orElse(Runtime.getRuntime().availableProcessors());
        requireAtLeast("workers", workers, 1);
        requireAtLeast("queue", config.queue(), 0);
        requireAtLeast("max-batch-tokens", config.maxBatchTokens(), 64);
        Duration maxWait = config.maxWait();
        if (maxWait.isNegative() || maxWait.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("leitmotif.encoder.max-wait is " + maxWait + ", not within PT0S..PT1H.");
        }
        this.permits = new Permits(workers, config.queue(), maxWait);
    }

    /**
     * Makes the encoder ready; when it already is, does nothing. The first time with a model and engine it writes the model's archive.
     *
     * @throws ModelException           if the model is missing, damaged or not the one its card names
     * @throws IllegalArgumentException if settings and model or processor do not fit
     */
    @PostConstruct
    public synchronized void load() {
        if (closed || loaded != null) {
            return;
        }
        loaded = LoadedModel.load(config);
    }

    /**
     * One embedding per text, in order. A text longer than a window is read to its end, and its embedding is the mean
     * direction of its windows. The same text gives the same embedding whatever its company: to 1e-5 in FP32, to a
     * cosine of 0.9999 in BF16. Works in the caller's thread, on one core.
     *
     * @param texts any number; none may be null or without a word
     * @throws ProblemException TOO_BUSY if too many callers wait, NOT_READY before {@link #load} and after
     *     {@link #close}, NOTHING_TO_READ if a text has no word in it
     */
    public List<Embedding> embed(List<String> texts) {
        requireLoaded();
        return texts.isEmpty() ? List.of() : permits.with(() -> embed(requireLoaded(), texts));
    }

    /**
     * What to store beside a vector.
     *
     * @throws ProblemException NOT_READY before {@link #load} and after {@link #close}
     */
    public EncoderIdentity identity() {
        return requireLoaded().identity();
    }

    /** How many texts are encoded at once: more callers than that wait. */
    public int workers() {
        return workers;
    }

    /** Whether {@link #embed} can be called. */
    public boolean ready() {
        return loaded != null;
    }

    /** Waits for the callers that are encoding, then gives the native memory back. It cannot be loaded again. */
    @Override
    @PreDestroy
    public synchronized void close() {
        closed = true;
        LoadedModel last = loaded;
        loaded = null;
        if (last != null) {
            permits.retire();
            last.close();
        }
    }

    private List<Embedding> embed(LoadedModel ready, List<String> texts) {
        List<List<Embedding>> byText = new ArrayList<>();
        texts.forEach(text -> byText.add(new ArrayList<>()));
        for (Batch batch : Batch.plan(ready.reader().read(texts, Role.PASSAGE), config.maxBatchTokens())) {
            List<Embedding> embeddings = ready.engine().embed(batch);
            for (int i = 0; i < embeddings.size(); i++) {
                byText.get(batch.windows().get(i).text()).add(embeddings.get(i));
            }
        }
        return byText.stream().map(windows -> windows.size() == 1 ? windows.get(0) : Embedding.mean(windows)).toList();
    }

    private LoadedModel requireLoaded() {
        LoadedModel ready = loaded;
        if (ready == null) {
            throw new ProblemException(Problem.NOT_READY, "The encoder " + config.model() + " is not loaded.");
        }
        return ready;
    }

    private static void requireAtLeast(String setting, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("leitmotif.encoder." + setting + " is " + value + ", less than " + least + ".");
        }
    }
}
