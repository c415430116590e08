package io.leitmotif.index;

import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;

/** The place of a document by which others like it are found. */
public final class Likeness {

    private Likeness() {
    }

    /**
     * Where it is; compared by {@link Embedding#dot}, -1..1, higher is closer. The direction of a sum: the title once,
     * the n-th passage 1/√n times, since news tells first what it is about. It depends on nothing but the document.
     */
    public static Embedding of(EmbeddedDocument document) {
        float[] sum = new float[document.whole().dimension()];
        if (document.title() != null) {
            add(document.title(), 1, sum);
        }
        int place = 0;
        for (EmbeddedPassage passage : document.passages()) {
            place++;
            add(passage.embedding(), 1 / Math.sqrt(place), sum);
        }
        return Embedding.of(sum);
    }

    private static void add(Embedding embedding, double weight, float[] sum) {
        float[] values = embedding.toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) (weight * values[i]);
        }
    }
}
