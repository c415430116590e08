package io.leitmotif.alignment;

import io.leitmotif.encoder.EncoderConfig;
import io.leitmotif.model.Polyglot;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Adds a language to an encoder: fits the map from the space of the model that reads it into the encoder's, on texts that
 * say the same. A model's first language is learnt anew; its others, and those that the hub reads too, shrink towards
 * the first one's map, since few pairs tell less than many of another language.
 */
public final class Alignment {

    private static final List<Double> SHARES = List.of(0.25, 0.5);

    private final Reader reader;

    /** @param settings of an encoder by the name of its model */
    public Alignment(Function<String, EncoderConfig> settings) {
        reader = new Reader(settings);
    }

    /**
     * Fits the map, measures it, and writes the encoder with it if it is better than what was there; all of it or nothing.
     *
     * @throws ProblemException         MALFORMED or CONFLICT if what is asked for cannot be done: why
     * @throws ModelException           if a model cannot be loaded, or the folder not be written: what is wrong with it
     * @throws IllegalArgumentException if settings and model or processor do not fit
     */
    public AlignmentReport run(AlignmentRequest request) {
        FolderSwap.putBack(request.into());
        List<Polyglot.Route> routes = routes(request);
        PolyglotFolder.requirePossible(request, routes);
        List<String> readable = routes.stream().map(Polyglot.Route::language).filter(tag -> !tag.equals(request.language())).toList();
        ParallelTexts texts = ParallelTexts.read(request.files(), request.language(), readable);
        try (FolderSwap swap = FolderSwap.begin(request.into())) {
            return run(request, routes, texts, swap);
        }
    }

    private AlignmentReport run(AlignmentRequest request, List<Polyglot.Route> routes, ParallelTexts texts, FolderSwap swap) {
        List<String> sources = texts.pairs().stream().map(Pair::source).toList();
        EmbeddedPairs pairs = EmbeddedPairs.of(reader.read(sources, request.model()), targets(texts.pairs(), routes));
        int inputs = pairs.source().numCols;
        int outputs = pairs.target().numCols;

        Polyglot.Route base = base(request, routes);
        LinearMap based = base == null ? null : base.map() == null ? LinearMap.identity(outputs) : LinearMap.of(base.map());
        if (based != null && (based.weight().numRows != inputs || based.weight().numCols != outputs)) {
            throw new ModelException("The map for " + base.language() + " does not lead from " + inputs + " to " + outputs
                    + " dimensions.");
        }
        Fit fit = based == null ? new CanonicalFit() : new ShrunkenFit(based);
        CrossValidation validation = new CrossValidation(pairs, sources);
        Retrieval present = validation.measure(EmbeddedPairs.matrix(reader.place(sources, request.language(), routes)));
        SortedMap<Double, Retrieval> tried = validation.measure(fit);
        double lambda = AlignmentReport.best(tried);
        SortedMap<Double, Retrieval> shares = new TreeMap<>();
        SHARES.forEach(share -> shares.put(share, validation.measure(fit, lambda, share)));
        AlignmentReport report = new AlignmentReport(request.language(), targets(texts), texts.duplicates(),
                base == null ? null : base.language(), tried, lambda, present,
                inputs == outputs ? validation.measure(LinearMap.identity(outputs)) : null,
                base == null || base.map() == null ? null : validation.measure(based), shares);
        if (report.better()) {
            PolyglotFolder.write(swap.aside(), request, routes, fit.on(validation.all()).apply(lambda).toAffineMap());
            swap.commit();
        }
        return report;
    }

    /** Those of the encoder there is; of a single model the one that makes it a hub. */
    private static List<Polyglot.Route> routes(AlignmentRequest request) {
        if (PolyglotFolder.isOne(request.model())) {
            throw new ProblemException(Problem.MALFORMED, request.model() + " is an encoder of several models; --model names one of them.");
        }
        if (!PolyglotFolder.isOne(request.encoder())) {
            String hub = request.hubLanguage() != null ? request.hubLanguage()
                    : ParallelTexts.other(request.files().get(0), request.language());
            return List.of(new Polyglot.Route(hub, null, request.encoder(), null));
        }
        List<Polyglot.Route> routes = Polyglot.read(request.encoder()).routes();
        if (request.hubLanguage() != null && !request.hubLanguage().equals(routes.get(0).language())) {
            throw new ProblemException(Problem.MALFORMED, "The hub of " + request.encoder() + " reads " + routes.get(0).language()
                    + ", not " + request.hubLanguage() + ".");
        }
        return routes;
    }

    /** The first route of the model, if it is another language's; null if there is nothing to start from. */
    private static Polyglot.Route base(AlignmentRequest request, List<Polyglot.Route> routes) {
        return routes.stream().filter(route -> ModelName.same(route.model(), request.model())).findFirst()
                .filter(route -> !route.language().equals(request.language())).orElse(null);
    }

    private List<Embedding> targets(List<Pair> pairs, List<Polyglot.Route> routes) {
        Map<String, Map<String, Embedding>> byLanguage = new HashMap<>();
        for (Polyglot.Route route : routes) {
            List<String> texts = pairs.stream().filter(pair -> pair.language().equals(route.language())).map(Pair::target)
                    .distinct().toList();
            if (!texts.isEmpty()) {
                Map<String, Embedding> byText = new HashMap<>();
                List<Embedding> embeddings = reader.place(texts, route);
                for (int i = 0; i < texts.size(); i++) {
                    byText.put(texts.get(i), embeddings.get(i));
                }
                byLanguage.put(route.language(), byText);
            }
        }
        return pairs.stream().map(pair -> byLanguage.get(pair.language()).get(pair.target())).toList();
    }

    private static SortedMap<String, Integer> targets(ParallelTexts texts) {
        SortedMap<String, Integer> targets = new TreeMap<>();
        texts.pairs().forEach(pair -> targets.merge(pair.language(), 1, Integer::sum));
        return targets;
    }
}
