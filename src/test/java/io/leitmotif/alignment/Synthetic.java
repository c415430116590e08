package io.leitmotif.alignment;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;

/** Pairs of which the map is known: a rotation and a shift; and noise. Every call gives the same. */
final class Synthetic {

    static final int SOURCE = 16;
    static final int TARGET = 24;

    private Synthetic() {
    }

    /** The rotation, [inputs × outputs] with rows of length 1 that stand upright on each other. */
    static LinearMap truth() {
        DMatrixRMaj rotation = new DMatrixRMaj(SOURCE, TARGET);
        CommonOps_DDRM.extract(RandomMatrices_DDRM.orthogonal(TARGET, TARGET, new Random(1)), 0, SOURCE, 0, TARGET, rotation, 0, 0);
        DMatrixRMaj shift = new DMatrixRMaj(1, TARGET);
        shift.set(0, 3, 0.5);
        return new LinearMap(rotation, shift);
    }

    /** Pairs after the map, each value of the target with an error of that deviation. */
    static EmbeddedPairs pairs(int pairs, LinearMap truth, double noise) {
        Random random = new Random(2);
        DMatrixRMaj source = RandomMatrices_DDRM.rectangle(pairs, truth.weight().numRows, -1, 1, random);
        unit(source);
        DMatrixRMaj target = truth.apply(source);
        for (int i = 0; i < target.getNumElements(); i++) {
            target.data[i] += noise * random.nextGaussian();
        }
        unit(target);
        return new EmbeddedPairs(source, target);
    }

    private static void unit(DMatrixRMaj rows) {
        for (int row = 0; row < rows.numRows; row++) {
            CommonOps_DDRM.scaleRow(1 / NormOps_DDRM.normF(CommonOps_DDRM.extractRow(rows, row, null)), rows, row);
        }
    }
}
