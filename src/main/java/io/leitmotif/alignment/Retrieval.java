package io.leitmotif.alignment;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_MT_DDRM;

/**
 * How well texts find their counterparts among all there are.
 *
 * @param toTarget share of mapped texts whose nearest target is their own, 0..1 (P@1); hubs harm this one or the other
 * @param toSource share of targets whose nearest mapped text is their own, 0..1
 * @param cosine   mean over pairs, -1..1
 */
public record Retrieval(double toTarget, double toSource, double cosine) {

    /** Of rows of length 1, a pair each. */
    static Retrieval of(DMatrixRMaj mapped, DMatrixRMaj target) {
        int pairs = mapped.numRows;
        DMatrixRMaj cosines = new DMatrixRMaj(pairs, pairs);
        CommonOps_MT_DDRM.multTransB(mapped, target, cosines);
        int toTarget = 0;
        int toSource = 0;
        double sum = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double own = cosines.get(pair, pair);
            boolean nearestTarget = true;
            boolean nearestSource = true;
            for (int other = 0; other < pairs; other++) {
                nearestTarget &= other == pair || cosines.get(pair, other) < own;
                nearestSource &= other == pair || cosines.get(other, pair) < own;
            }
            toTarget += nearestTarget ? 1 : 0;
            toSource += nearestSource ? 1 : 0;
            sum += own;
        }
        return new Retrieval((double) toTarget / pairs, (double) toSource / pairs, sum / pairs);
    }

    static Retrieval mean(List<Retrieval> parts) {
        return new Retrieval(parts.stream().mapToDouble(Retrieval::toTarget).average().orElseThrow(),
                parts.stream().mapToDouble(Retrieval::toSource).average().orElseThrow(),
                parts.stream().mapToDouble(Retrieval::cosine).average().orElseThrow());
    }

    /** What is compared: the mean of both ways. */
    public double bothWays() {
        return (toTarget + toSource) / 2;
    }
}
