package io.leitmotif.alignment;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix without negative eigenvalues, of which any power is made.
 *
 * @param values  at least a rounding error of the largest
 * @param vectors by columns
 */
record Spectrum(double[] values, DMatrixRMaj vectors) {

    /** Of the largest eigenvalue: what is smaller is rounding. */
    private static final double ROUNDING = 1e-12;

    /** @throws ProblemException MALFORMED if it cannot be decomposed: it has a value that is not finite, or only zeros */
    static Spectrum of(DMatrixRMaj symmetric) {
        int size = symmetric.numRows;
        EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(size, true, true);
        if (!decomposition.decompose(symmetric.copy())) {
            throw unusable();
        }
        double[] values = new double[size];
        DMatrixRMaj vectors = new DMatrixRMaj(size, size);
        double largest = 0;
        for (int i = 0; i < size; i++) {
            values[i] = decomposition.getEigenvalue(i).getReal();
            largest = Math.max(largest, values[i]);
            CommonOps_DDRM.insert(decomposition.getEigenVector(i), vectors, 0, i);
        }
        if (!(largest > 0)) {
            throw unusable();
        }
        for (int i = 0; i < size; i++) {
            values[i] = Math.max(values[i], largest * ROUNDING);
        }
        return new Spectrum(values, vectors);
    }

    private static ProblemException unusable() {
        return new ProblemException(Problem.MALFORMED, "No map can be fitted: a model places all texts of one language alike.");
    }

    /** (A + λI)^exponent. */
    DMatrixRMaj power(double lambda, double exponent) {
        double[] powers = new double[values.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.pow(values[i] + lambda, exponent);
        }
        DMatrixRMaj scaled = vectors.copy();
        CommonOps_DDRM.multCols(scaled, powers);
        return CommonOps_DDRM.multTransB(scaled, vectors, new DMatrixRMaj(values.length, values.length));
    }
}
