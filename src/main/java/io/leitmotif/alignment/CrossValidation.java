package io.leitmotif.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Measures maps on pairs they were not fitted on: five folds, each left out once; the figures are means of the folds'. */
final class CrossValidation {

    private static final int FOLDS = 5;
    private static final long SEED = 7;
    /** From where a few hundred pairs are followed closely to where they hardly change anything. */
    private static final List<Double> LAMBDAS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0);

    private final EmbeddedPairs pairs;
    private final Moments all;
    private final List<EmbeddedPairs> folds;
    private final List<int[]> left;
    private final List<int[]> others;

    /**
     * @param pairs of as many texts as folds, at least
     * @param texts the source of each pair; all pairs of a text are in one fold
     */
    CrossValidation(EmbeddedPairs pairs, List<String> texts) {
        this.pairs = pairs;
        this.all = Moments.of(pairs);
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        IntStream.range(0, pairs.size()).forEach(row -> byText.computeIfAbsent(texts.get(row), any -> new ArrayList<>()).add(row));
        List<List<Integer>> order = new ArrayList<>(byText.values());
        Collections.shuffle(order, new Random(SEED));
        left = IntStream.range(0, FOLDS).mapToObj(fold -> rows(order, fold, true)).toList();
        folds = left.stream().map(pairs::rows).toList();
        others = IntStream.range(0, FOLDS).mapToObj(fold -> rows(order, fold, false)).toList();
    }

    private static int[] rows(List<List<Integer>> order, int fold, boolean inIt) {
        return IntStream.range(0, order.size()).filter(i -> (i % FOLDS == fold) == inIt).boxed()
                .flatMap(i -> order.get(i).stream()).mapToInt(Integer::intValue).toArray();
    }

    /** All pairs' moments, for the map that is made in the end. */
    Moments all() {
        return all;
    }

    /** A map that was not fitted on these pairs. */
    Retrieval measure(LinearMap map) {
        return Retrieval.mean(folds.stream().map(fold -> measure(map, fold)).toList());
    }

    /** Sources that are in the target's space already, a row of length 1 for each pair. */
    Retrieval measure(DMatrixRMaj placed) {
        return Retrieval.mean(IntStream.range(0, FOLDS)
                .mapToObj(fold -> Retrieval.of(EmbeddedPairs.rows(placed, left.get(fold)), folds.get(fold).target())).toList());
    }

    /** Maps fitted on all folds but one, by the λ that was tried. */
    TreeMap<Double, Retrieval> measure(Fit fit) {
        TreeMap<Double, List<Retrieval>> byLambda = new TreeMap<>();
        for (EmbeddedPairs fold : folds) {
            DoubleFunction<LinearMap> maps = fit.on(all.without(Moments.of(fold)));
            for (double lambda : LAMBDAS) {
                byLambda.computeIfAbsent(lambda, any -> new ArrayList<>()).add(measure(maps.apply(lambda), fold));
            }
        }
        TreeMap<Double, Retrieval> means = new TreeMap<>();
        byLambda.forEach((lambda, parts) -> means.put(lambda, Retrieval.mean(parts)));
        return means;
    }

    /** Maps fitted on a share, 0..1, of the pairs of all folds but one, measured on the same folds. */
    Retrieval measure(Fit fit, double lambda, double share) {
        List<Retrieval> parts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int[] some = IntStream.of(others.get(fold)).limit(Math.round(others.get(fold).length * share)).toArray();
            parts.add(measure(fit.on(Moments.of(pairs.rows(some))).apply(lambda), folds.get(fold)));
        }
        return Retrieval.mean(parts);
    }

    private static Retrieval measure(LinearMap map, EmbeddedPairs fold) {
        return Retrieval.of(map.apply(fold.source()), fold.target());
    }
}
