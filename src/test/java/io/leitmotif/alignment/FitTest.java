package io.leitmotif.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.ProblemException;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final LinearMap TRUTH = Synthetic.truth();

    private static double cosine(LinearMap map, EmbeddedPairs pairs) {
        return Retrieval.of(map.apply(pairs.source()), pairs.target()).cosine();
    }

    private static LinearMap slightlyWrong() {
        DMatrixRMaj weight = RandomMatrices_DDRM.rectangle(Synthetic.SOURCE, Synthetic.TARGET, -0.2, 0.2, new Random(3));
        CommonOps_DDRM.addEquals(weight, TRUTH.weight());
        return new LinearMap(weight, new DMatrixRMaj(1, Synthetic.TARGET));
    }

    @Test
    void aRotationIsFoundInNoiseFromPairsAlone() {
        LinearMap found = new CanonicalFit().on(Moments.of(Synthetic.pairs(2000, TRUTH, 0.05))).apply(0.5);
        assertTrue(cosine(found, Synthetic.pairs(3000, TRUTH, 0)) > 0.98);
    }

    @Test
    void aRotationIsFoundIntoFewerDimensionsToo() {
        LinearMap back = new LinearMap(CommonOps_DDRM.transpose(TRUTH.weight(), null), new DMatrixRMaj(1, Synthetic.SOURCE));
        LinearMap found = new CanonicalFit().on(Moments.of(Synthetic.pairs(2000, back, 0))).apply(0.5);
        assertTrue(cosine(found, Synthetic.pairs(3000, back, 0)) > 0.97);
    }

    @Test
    void aMapThatIsThereIsPutRight() {
        LinearMap base = slightlyWrong();
        EmbeddedPairs all = Synthetic.pairs(3000, TRUTH, 0);
        LinearMap found = new ShrunkenFit(base).on(Moments.of(Synthetic.pairs(2000, TRUTH, 0.05))).apply(0.5);
        assertTrue(cosine(found, all) > 0.99);
        assertTrue(cosine(base, all) < 0.9);
    }

    @Test
    void oneThatAsksForMuchKeepsTheMapThatIsThere() {
        LinearMap base = slightlyWrong();
        LinearMap kept = new ShrunkenFit(base).on(Moments.of(Synthetic.pairs(300, TRUTH, 0.05))).apply(1e9);
        double scale = kept.weight().get(0, 0) / base.weight().get(0, 0);
        for (int i = 0; i < kept.weight().getNumElements(); i++) {
            assertEquals(base.weight().get(i) * scale, kept.weight().get(i), 1e-6);
        }
    }

    @Test
    void whatIsMappedIsAsWideAsTheTargetsAndAroundTheirMean() {
        EmbeddedPairs pairs = Synthetic.pairs(500, TRUTH, 0.2);
        Moments moments = Moments.of(pairs);
        for (Fit fit : new Fit[] {new CanonicalFit(), new ShrunkenFit(slightlyWrong())}) {
            LinearMap map = fit.on(moments).apply(5);
            DMatrixRMaj mapped = CommonOps_DDRM.mult(pairs.source(), map.weight(), new DMatrixRMaj(500, Synthetic.TARGET));
            for (int row = 0; row < 500; row++) {
                for (int column = 0; column < Synthetic.TARGET; column++) {
                    mapped.set(row, column, mapped.get(row, column) + map.bias().get(0, column));
                }
            }
            Moments after = Moments.of(new EmbeddedPairs(mapped, pairs.target()));
            assertEquals(1, CommonOps_DDRM.trace(after.sourceScatter()) / CommonOps_DDRM.trace(moments.targetScatter()), 1e-9);
            assertArrayEquals(moments.targetMean().data, after.sourceMean().data, 1e-9);
        }
    }

    @Test
    void textsAtOnePlaceAreRefusedInASentence() {
        EmbeddedPairs pairs = Synthetic.pairs(50, TRUTH, 0);
        Moments alike = Moments.of(new EmbeddedPairs(pairs.source(), new DMatrixRMaj(50, Synthetic.TARGET)));
        assertThrows(ProblemException.class, () -> new CanonicalFit().on(alike));
    }

    @Test
    void theMapInThirtyTwoBitsIsTheSame() {
        LinearMap again = LinearMap.of(TRUTH.toAffineMap());
        assertArrayEquals(TRUTH.weight().data, again.weight().data, 1e-7);
        assertArrayEquals(TRUTH.bias().data, again.bias().data, 1e-7);
    }

    @Test
    void momentsWithoutAPartAreThoseOfTheRest() {
        EmbeddedPairs pairs = Synthetic.pairs(300, TRUTH, 0.1);
        Moments rest = Moments.of(pairs).without(Moments.of(pairs.rows(IntStream.range(0, 60).toArray())));
        Moments expected = Moments.of(pairs.rows(IntStream.range(60, 300).toArray()));
        assertEquals(240, rest.pairs());
        assertArrayEquals(expected.crossScatter().data, rest.crossScatter().data, 1e-9);
        assertArrayEquals(expected.sourceScatter().data, rest.sourceScatter().data, 1e-9);
        assertArrayEquals(expected.targetScatter().data, rest.targetScatter().data, 1e-9);
        assertArrayEquals(expected.targetMean().data, rest.targetMean().data, 1e-12);
    }
}
