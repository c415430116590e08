package io.leitmotif.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_MT_DDRM;

/**
 * How well texts find their counterparts among all there are.
 *
 * @param toTarget share of mapped texts whose nearest target is their own, 0..1 (P@1); hubs harm this one or the other
 * @param toSource share of targets whose nearest mapped text is their own, 0..1
 * @param cosine   mean over pairs, -1..1
 */
public record Retrieval(double toTarget, double toSource, double cosine) {

    /** Rows whose cosines with all targets are in memory at once: 40 MB of 20,000 pairs. */
    private static final int BLOCK = 256;

    /** Of rows of length 1, a pair each. */
    static Retrieval of(DMatrixRMaj mapped, DMatrixRMaj target) {
        int pairs = mapped.numRows;
        double[] own = new double[pairs];
        double[] nearestOther = new double[pairs];
        Arrays.fill(nearestOther, Double.NEGATIVE_INFINITY);
        int toTarget = 0;
        for (int from = 0; from < pairs; from += BLOCK) {
            DMatrixRMaj some = CommonOps_DDRM.extract(mapped, from, Math.min(from + BLOCK, pairs), 0, mapped.numCols);
            DMatrixRMaj cosines = new DMatrixRMaj(some.numRows, pairs);
            CommonOps_MT_DDRM.multTransB(some, target, cosines);
            for (int row = 0; row < some.numRows; row++) {
                int pair = from + row;
                own[pair] = cosines.get(row, pair);
                boolean nearest = true;
                for (int other = 0; other < pairs; other++) {
                    if (other != pair) {
                        nearest &= cosines.get(row, other) < own[pair];
                        nearestOther[other] = Math.max(nearestOther[other], cosines.get(row, other));
                    }
                }
                toTarget += nearest ? 1 : 0;
            }
        }
        long toSource = IntStream.range(0, pairs).filter(pair -> nearestOther[pair] < own[pair]).count();
        return new Retrieval((double) toTarget / pairs, (double) toSource / pairs, Arrays.stream(own).average().orElseThrow());
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
