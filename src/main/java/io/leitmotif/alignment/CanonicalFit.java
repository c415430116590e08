package io.leitmotif.alignment;

import java.util.function.DoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Learns a map from pairs alone, by regularised canonical correlation: both spaces are whitened and rotated onto each
 * other, each direction counts by the square root of its correlation, and the target's whitening is undone (Artetxe,
 * Labaka, Agirre, AAAI 2018: whitening, orthogonal mapping, re-weighting, de-whitening). With its first power in place
 * of the root this were ridge regression, which leaves little beside the common directions, and with its zeroth a match
 * of covariances, which keeps what has no counterpart.
 */
final class CanonicalFit implements Fit {

    private static final double REWEIGHTING = 0.5;

    @Override
    public DoubleFunction<LinearMap> on(Moments pairs) {
        Spectrum source = Spectrum.of(pairs.sourceScatter());
        Spectrum target = Spectrum.of(pairs.targetScatter());
        return lambda -> {
            DMatrixRMaj whitened = product(product(source.power(lambda, -0.5), pairs.crossScatter()), target.power(lambda, -0.5));
            DMatrixRMaj mapped = product(product(source.power(lambda, -0.5), reweighted(whitened)), target.power(lambda, 0.5));
            return LinearMap.scaled(pairs, mapped);
        };
    }

    /** Of M = UsVᵀ, U s^p Vᵀ: without a singular value decomposition (MMᵀ)^((p-1)/2) M, or from the other side if that is smaller. */
    private static DMatrixRMaj reweighted(DMatrixRMaj matrix) {
        double exponent = (REWEIGHTING - 1) / 2;
        if (matrix.numRows <= matrix.numCols) {
            DMatrixRMaj square = CommonOps_DDRM.multTransB(matrix, matrix, new DMatrixRMaj(matrix.numRows, matrix.numRows));
            return product(Spectrum.of(square).power(0, exponent), matrix);
        }
        DMatrixRMaj square = CommonOps_DDRM.multTransA(matrix, matrix, new DMatrixRMaj(matrix.numCols, matrix.numCols));
        return product(matrix, Spectrum.of(square).power(0, exponent));
    }

    private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
        return CommonOps_DDRM.mult(left, right, new DMatrixRMaj(left.numRows, right.numCols));
    }
}
