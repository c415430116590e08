package io.leitmotif.alignment;

import java.util.function.DoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Learns from pairs what differs from a map that is there, by ridge regression of what it leaves: W = W₀ + (XᵀX + λI)⁻¹
 * Xᵀ(Y − XW₀). Few pairs change it little. The means are the pairs' own.
 */
final class ShrunkenFit implements Fit {

    private final DMatrixRMaj base;

    /** @param base W₀, from the same space into the same */
    ShrunkenFit(LinearMap base) {
        this.base = base.weight();
    }

    @Override
    public DoubleFunction<LinearMap> on(Moments pairs) {
        DMatrixRMaj scatter = pairs.sourceScatter();
        Spectrum source = Spectrum.of(scatter);
        DMatrixRMaj left = pairs.crossScatter();
        CommonOps_DDRM.multAdd(-1, scatter, base, left);
        return lambda -> {
            DMatrixRMaj weight = base.copy();
            CommonOps_DDRM.multAdd(source.power(lambda, -1), left, weight);
            return LinearMap.scaled(pairs, weight);
        };
    }
}
