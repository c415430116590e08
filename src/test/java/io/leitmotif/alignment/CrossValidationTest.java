package io.leitmotif.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

    private static final LinearMap TRUTH = Synthetic.truth();

    /** The truth with its first and second inputs exchanged, and so on. */
    private static LinearMap wrong() {
        DMatrixRMaj weight = TRUTH.weight().copy();
        for (int row = 0; row < Synthetic.SOURCE; row += 2) {
            for (int column = 0; column < Synthetic.TARGET; column++) {
                weight.set(row, column, TRUTH.weight().get(row + 1, column));
                weight.set(row + 1, column, TRUTH.weight().get(row, column));
            }
        }
        return new LinearMap(weight, TRUTH.bias());
    }

    private static CrossValidation validation(EmbeddedPairs pairs) {
        return new CrossValidation(pairs, IntStream.range(0, pairs.size()).mapToObj(Integer::toString).toList());
    }

    private static double lambda(LinearMap base, double noise) {
        return AlignmentReport.best(validation(Synthetic.pairs(250, TRUTH, noise)).measure(new ShrunkenFit(base)));
    }

    @Test
    void muchIsAskedOfNoisyPairsAndLittleOfGoodOnes() {
        assertEquals(20, lambda(TRUTH, 0.4));
        assertTrue(lambda(wrong(), 0.05) <= 2);
    }

    @Test
    void theTrueMapFindsAllAndAWrongOneFew() {
        CrossValidation validation = validation(Synthetic.pairs(400, TRUTH, 0));
        assertEquals(1, validation.measure(TRUTH).bothWays());
        assertEquals(1, validation.measure(TRUTH).cosine(), 1e-9);
        assertTrue(validation.measure(wrong()).bothWays() < 0.3);
    }

    @Test
    void morePairsFindMore() {
        CrossValidation validation = validation(Synthetic.pairs(400, TRUTH, 0.15));
        Fit fit = new CanonicalFit();
        double quarter = validation.measure(fit, 1, 0.25).bothWays();
        double all = validation.measure(fit, 1, 1).bothWays();
        assertTrue(quarter < all, quarter + " with a quarter, " + all + " with all");
        assertEquals(validation.measure(fit).get(1.0).bothWays(), all, 1e-12);
    }

    @Test
    void figuresAreTheSameEveryTime() {
        EmbeddedPairs pairs = Synthetic.pairs(230, TRUTH, 0.3);
        assertEquals(validation(pairs).measure(new CanonicalFit()), validation(pairs).measure(new CanonicalFit()));
    }

    @Test
    void pairsOfOneTextAreNeverOnBothSides() {
        EmbeddedPairs once = Synthetic.pairs(60, TRUTH, 0.4);
        EmbeddedPairs twice = once.rows(IntStream.range(0, 120).map(row -> row / 2).toArray());
        CrossValidation validation = new CrossValidation(twice, IntStream.range(0, 120).mapToObj(row -> "text " + row / 2).toList());
        double known = validation(twice).measure(new CanonicalFit()).get(0.5).cosine();
        double unknown = validation.measure(new CanonicalFit()).get(0.5).cosine();
        assertTrue(unknown < known - 0.05, unknown + " left out whole, " + known + " with a twin that is known");
    }

    @Test
    void sourcesInTheTargetsSpaceAreMeasuredOnTheSameFolds() {
        EmbeddedPairs pairs = Synthetic.pairs(230, TRUTH, 0.3);
        assertEquals(validation(pairs).measure(TRUTH), validation(pairs).measure(TRUTH.apply(pairs.source())));
    }

    @Test
    void blocksOfRowsGiveWhatTheWholeGives() {
        EmbeddedPairs pairs = Synthetic.pairs(600, TRUTH, 0.3);
        DMatrixRMaj mapped = TRUTH.apply(pairs.source());
        DMatrixRMaj cosines = CommonOps_DDRM.multTransB(mapped, pairs.target(), new DMatrixRMaj(600, 600));
        long toTarget = IntStream.range(0, 600).filter(pair -> IntStream.range(0, 600)
                .allMatch(other -> other == pair || cosines.get(pair, other) < cosines.get(pair, pair))).count();
        long toSource = IntStream.range(0, 600).filter(pair -> IntStream.range(0, 600)
                .allMatch(other -> other == pair || cosines.get(other, pair) < cosines.get(pair, pair))).count();
        Retrieval found = Retrieval.of(mapped, pairs.target());
        assertEquals(toTarget / 600.0, found.toTarget());
        assertEquals(toSource / 600.0, found.toSource());
        assertEquals(CommonOps_DDRM.trace(cosines) / 600, found.cosine(), 1e-12);
    }

    @Test
    void aHubIsSeenOneWayOnly() {
        DMatrixRMaj target = CommonOps_DDRM.identity(3);
        DMatrixRMaj mapped = new DMatrixRMaj(new double[][] {{1, 0, 0}, {0.8, 0.6, 0}, {0.8, 0, 0.6}});
        Retrieval found = Retrieval.of(mapped, target);
        assertEquals(1.0 / 3, found.toTarget(), 1e-12);
        assertEquals(1, found.toSource(), 1e-12);
        assertEquals(2.2 / 3, found.cosine(), 1e-12);
    }

    @Test
    void ofLambdasThatAreAsGoodTheLargestIsTaken() {
        Retrieval good = new Retrieval(0.9, 0.7, 0);
        assertEquals(5, AlignmentReport.best(new TreeMap<>(Map.of(1.0, good, 5.0, new Retrieval(0.7, 0.9, 0), 20.0,
                new Retrieval(0.7, 0.8, 0)))));
    }

    @Test
    void aMapIsKeptOnlyIfItBeatsWhatWasThere() {
        Retrieval fitted = new Retrieval(0.5, 0.5, 0);
        Retrieval better = new Retrieval(0.4, 0.7, 0);
        Retrieval worse = new Retrieval(0.6, 0.3, 0);
        assertTrue(report(fitted, worse, null, null).better());
        assertTrue(report(fitted, worse, worse, worse).better());
        assertFalse(report(fitted, worse, better, worse).better());
        assertFalse(report(fitted, worse, worse, better).better());
        assertFalse(report(fitted, better, worse, worse).better());
        assertFalse(report(fitted, fitted, null, null).better());
    }

    private static AlignmentReport report(Retrieval fitted, Retrieval present, Retrieval unmapped, Retrieval based) {
        SortedMap<String, Integer> targets = new TreeMap<>(Map.of("zh", 300, "en", 20));
        AlignmentReport report = new AlignmentReport("sv", targets, 0, "en", new TreeMap<>(Map.of(1.0, fitted)), 1, present, unmapped,
                based, new TreeMap<>());
        assertEquals(320, report.pairs());
        return report;
    }
}
