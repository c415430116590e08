package io.leitmotif.alignment;

import io.leitmotif.vector.AffineMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * An {@link AffineMap} while it is made: for rows, in 64 bits. The matrices are not changed.
 *
 * @param weight [inputs × outputs]
 * @param bias   [1 × outputs]
 */
record LinearMap(DMatrixRMaj weight, DMatrixRMaj bias) {

    static LinearMap of(AffineMap map) {
        DMatrixRMaj weight = new DMatrixRMaj(map.inputs(), map.outputs());
        float[] values = map.weight();
        for (int out = 0; out < map.outputs(); out++) {
            for (int in = 0; in < map.inputs(); in++) {
                weight.set(in, out, values[out * map.inputs() + in]);
            }
        }
        DMatrixRMaj bias = new DMatrixRMaj(1, map.outputs());
        float[] offsets = map.bias();
        for (int out = 0; out < offsets.length; out++) {
            bias.set(0, out, offsets[out]);
        }
        return new LinearMap(weight, bias);
    }

    /** What leaves all where it is. */
    static LinearMap identity(int dimension) {
        return new LinearMap(CommonOps_DDRM.identity(dimension), new DMatrixRMaj(1, dimension));
    }

    /**
     * The map with a weight that takes mean to mean, and is as wide as the targets: their deviations and those of what is
     * mapped have one total variance. A fit that minimises errors draws all to the mean, and what lies there is the
     * nearest of too many (hubs).
     */
    static LinearMap scaled(Moments pairs, DMatrixRMaj weight) {
        DMatrixRMaj spread = new DMatrixRMaj(weight.numRows, weight.numCols);
        CommonOps_DDRM.mult(pairs.sourceScatter(), weight, spread);
        double mapped = CommonOps_DDRM.elementSum(CommonOps_DDRM.elementMult(spread, weight, null));
        DMatrixRMaj scaled = new DMatrixRMaj(weight.numRows, weight.numCols);
        CommonOps_DDRM.scale(Math.sqrt(CommonOps_DDRM.trace(pairs.targetScatter()) / mapped), weight, scaled);
        DMatrixRMaj bias = pairs.targetMean();
        CommonOps_DDRM.multAdd(-1, pairs.sourceMean(), scaled, bias);
        return new LinearMap(scaled, bias);
    }

    /** Rows mapped and scaled to length 1. */
    DMatrixRMaj apply(DMatrixRMaj rows) {
        DMatrixRMaj mapped = new DMatrixRMaj(rows.numRows, weight.numCols);
        CommonOps_DDRM.mult(rows, weight, mapped);
        for (int row = 0; row < mapped.numRows; row++) {
            double squares = 0;
            for (int column = 0; column < mapped.numCols; column++) {
                double value = mapped.get(row, column) + bias.get(0, column);
                mapped.set(row, column, value);
                squares += value * value;
            }
            CommonOps_DDRM.scaleRow(1 / Math.sqrt(squares), mapped, row);
        }
        return mapped;
    }

    /** The same for one text at a time, in 32 bits. */
    AffineMap toAffineMap() {
        float[] values = new float[weight.numRows * weight.numCols];
        for (int out = 0; out < weight.numCols; out++) {
            for (int in = 0; in < weight.numRows; in++) {
                values[out * weight.numRows + in] = (float) weight.get(in, out);
            }
        }
        float[] offsets = new float[weight.numCols];
        for (int out = 0; out < offsets.length; out++) {
            offsets[out] = (float) bias.get(0, out);
        }
        return new AffineMap(values, offsets);
    }
}
