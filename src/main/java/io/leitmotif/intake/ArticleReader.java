package io.leitmotif.intake;

import io.leitmotif.encoder.Encoded;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Role;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.text.CleanText;
import io.leitmotif.text.TextCleaner;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a text: cleans it, embeds it, classifies it. Stores nothing. Thread-safe. */
@ApplicationScoped
public class ArticleReader {

    private final IntakeConfig config;
    private final CleaningBudget budget;
    private final PassageSize passages;
    private final Encoder encoder;
    private final LiveTopics topics;
    private final Timer cleaning;
    private final Timer encoding;

    @Inject
    ArticleReader(IntakeConfig config, Encoder encoder, LiveTopics topics, MeterRegistry metrics) {
        require("max-text", config.maxText(), 1, Integer.MAX_VALUE);
        require("passage-width", config.passageWidth(), 32, 480);
        require("passage-overlap", config.passageOverlap(), 0, config.passageWidth() / 2);
        if (config.maxCleaning().asLongValue() < config.maxContent().asLongValue()) {
            throw new IllegalArgumentException("leitmotif.intake.max-cleaning is " + config.maxCleaning().asLongValue()
                    + ", less than max-content, " + config.maxContent().asLongValue());
        }
        this.config = config;
        this.budget = new CleaningBudget(config.maxCleaning().asLongValue(), config.maxWait());
        this.passages = new PassageSize(config.passageWidth(), config.passageOverlap());
        this.encoder = encoder;
        this.topics = topics;
        this.cleaning = Timer.builder("leitmotif.read").tag("stage", "clean")
                .description("From the original to clean text").register(metrics);
        this.encoding = Timer.builder("leitmotif.read").tag("stage", "encode")
                .description("From clean text to embeddings, waiting for a worker included").register(metrics);
    }

    /**
     * Reads all of a submission.
     *
     * @throws ProblemException as {@link #clean} has it, and those of {@link Encoder#encode}
     */
    public Reading read(Submission given) {
        return read(clean(given), topics.current());
    }

    /** The same with only these topics decided on. */
    public Reading read(Submission given, TopicClassifier decided) {
        return read(clean(given), decided);
    }

    /**
     * The first half of reading, which needs no worker.
     *
     * @throws ProblemException TOO_LARGE over a limit, NOTHING_TO_READ without letters, MALFORMED if it is no text,
     *                          TOO_BUSY if too much is being cleaned already
     */
    CleanText clean(Submission given) {
        long bytes = given.document().size();
        if (bytes > config.maxContent().asLongValue()) {
            throw new ProblemException(Problem.TOO_LARGE,
                    "content is " + bytes + " bytes; the limit is " + config.maxContent().asLongValue());
        }
        CleanText clean = budget.with(bytes, () -> cleaning.record(
                () -> TextCleaner.clean(given.document(), given.given(), passages)));
        if (clean.text().length() > config.maxText()) {
            throw new ProblemException(Problem.TOO_LARGE, "the clean text is " + clean.text().length()
                    + " characters long; the limit is " + config.maxText());
        }
        return clean;
    }

    /**
     * The second half.
     *
     * @throws ProblemException as {@link Encoder#encode} has it
     */
    Reading read(CleanText clean) {
        return read(clean, topics.current());
    }

    private Reading read(CleanText clean, TopicClassifier decided) {
        List<String> texts = new ArrayList<>();
        if (clean.title() != null) {
            texts.add(clean.title());
        }
        clean.passages().forEach(passage -> texts.add(passage.text()));
        List<Encoded> encoded = encoding.record(() -> encoder.encode(texts.stream()
                .map(text -> new Input(text, clean.language())).toList(), Role.PASSAGE));
        List<Embedding> embeddings = encoded.stream().map(Encoded::embedding).toList();
        Embedding title = clean.title() == null ? null : embeddings.get(0);
        List<EmbeddedPassage> passages = new ArrayList<>();
        int first = texts.size() - clean.passages().size();
        for (int i = 0; i < clean.passages().size(); i++) {
            Passage passage = clean.passages().get(i);
            passages.add(new EmbeddedPassage(passage, embeddings.get(first + i)));
        }
        EmbeddedDocument document = new EmbeddedDocument(title, passages, Embedding.mean(embeddings), clean.language());
        return new Reading(clean, document, decided.classify(document, Map.of()), unknownShare(encoded));
    }

    private static double unknownShare(List<Encoded> texts) {
        long unknown = texts.stream().mapToLong(Encoded::unknown).sum();
        return (double) unknown / texts.stream().mapToLong(Encoded::tokens).sum();
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "leitmotif.intake." + setting + " is " + value + ", not within " + least + ".." + most);
        }
    }
}
