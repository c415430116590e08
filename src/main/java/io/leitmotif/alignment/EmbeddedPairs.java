package io.leitmotif.alignment;

import io.leitmotif.vector.Embedding;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Pairs as vectors of length 1, a pair a row. The matrices are not changed.
 *
 * @param source in the space that is mapped, [pairs × inputs]
 * @param target in the space it is mapped into, [pairs × outputs]
 */
record EmbeddedPairs(DMatrixRMaj source, DMatrixRMaj target) {

    EmbeddedPairs {
        if (source.numRows != target.numRows || source.numRows == 0) {
            throw new IllegalArgumentException(source.numRows + " texts and " + target.numRows + " of the other language are no pairs");
        }
    }

    static EmbeddedPairs of(List<Embedding> source, List<Embedding> target) {
        return new EmbeddedPairs(matrix(source), matrix(target));
    }

    int size() {
        return source.numRows;
    }

    /** Some of them, in the given order. */
    EmbeddedPairs rows(int[] rows) {
        return new EmbeddedPairs(rows(source, rows), rows(target, rows));
    }

    /** Some rows, in the given order. */
    static DMatrixRMaj rows(DMatrixRMaj from, int[] rows) {
        DMatrixRMaj some = new DMatrixRMaj(rows.length, from.numCols);
        for (int i = 0; i < rows.length; i++) {
            CommonOps_DDRM.extract(from, rows[i], rows[i] + 1, 0, from.numCols, some, i, 0);
        }
        return some;
    }

    /** A text a row. */
    static DMatrixRMaj matrix(List<Embedding> embeddings) {
        DMatrixRMaj matrix = new DMatrixRMaj(embeddings.size(), embeddings.get(0).dimension());
        for (int row = 0; row < embeddings.size(); row++) {
            float[] values = embeddings.get(row).toArray();
            for (int column = 0; column < values.length; column++) {
                matrix.set(row, column, values[column]);
            }
        }
        return matrix;
    }
}
