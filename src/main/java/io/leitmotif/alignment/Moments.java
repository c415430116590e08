package io.leitmotif.alignment;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * All that a linear fit needs to know of pairs: sums, and sums of products. Those of a part can be taken away, so that
 * leaving out a fold costs no pass over the others.
 *
 * @param pairs     how many
 * @param sourceSum [1 × inputs]
 * @param targetSum [1 × outputs]
 * @param sources   XᵀX, [inputs × inputs]
 * @param targets   YᵀY, [outputs × outputs]
 * @param products  XᵀY, [inputs × outputs]
 */
record Moments(int pairs, DMatrixRMaj sourceSum, DMatrixRMaj targetSum, DMatrixRMaj sources, DMatrixRMaj targets,
        DMatrixRMaj products) {

    static Moments of(EmbeddedPairs pairs) {
        return new Moments(pairs.size(), CommonOps_DDRM.sumCols(pairs.source(), null), CommonOps_DDRM.sumCols(pairs.target(), null),
                product(pairs.source(), pairs.source()), product(pairs.target(), pairs.target()),
                product(pairs.source(), pairs.target()));
    }

    /** Those of the pairs that are not in a part of them. */
    Moments without(Moments part) {
        return new Moments(pairs - part.pairs, CommonOps_DDRM.subtract(sourceSum, part.sourceSum, null),
                CommonOps_DDRM.subtract(targetSum, part.targetSum, null), CommonOps_DDRM.subtract(sources, part.sources, null),
                CommonOps_DDRM.subtract(targets, part.targets, null), CommonOps_DDRM.subtract(products, part.products, null));
    }

    DMatrixRMaj sourceMean() {
        return CommonOps_DDRM.divide(sourceSum, pairs, null);
    }

    DMatrixRMaj targetMean() {
        return CommonOps_DDRM.divide(targetSum, pairs, null);
    }

    /** XᵀX of deviations from the mean. */
    DMatrixRMaj sourceScatter() {
        return centred(sources, sourceSum, sourceSum);
    }

    /** YᵀY of deviations from the mean. */
    DMatrixRMaj targetScatter() {
        return centred(targets, targetSum, targetSum);
    }

    /** XᵀY of deviations from the means. */
    DMatrixRMaj crossScatter() {
        return centred(products, sourceSum, targetSum);
    }

    private DMatrixRMaj centred(DMatrixRMaj products, DMatrixRMaj left, DMatrixRMaj right) {
        DMatrixRMaj centred = products.copy();
        CommonOps_DDRM.multAddTransA(-1.0 / pairs, left, right, centred);
        return centred;
    }

    private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
        return CommonOps_DDRM.multTransA(left, right, new DMatrixRMaj(left.numCols, right.numCols));
    }
}
