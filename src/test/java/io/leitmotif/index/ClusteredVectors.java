package io.leitmotif.index;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Unit vectors in clusters of a hundred, as articles on events lie; the same for the same count.
 *
 * @param vectors float[count][dimension]
 * @param centres one for each hundred of them, not normalised
 */
record ClusteredVectors(float[][] vectors, float[][] centres) {

    private static final double SPREAD = 0.7;
    /** One in so many has the topic "vr", the others "ai". */
    static final int RARE = 20;

    static ClusteredVectors of(int count, int dimension) {
        Random random = new Random(42);
        float[][] centres = new float[Math.max(1, count / 100)][dimension];
        for (float[] centre : centres) {
            for (int j = 0; j < dimension; j++) {
                centre[j] = (float) random.nextGaussian();
            }
        }
        float[][] vectors = new float[count][];
        for (int i = 0; i < count; i++) {
            vectors[i] = near(centres[i % centres.length], random);
        }
        return new ClusteredVectors(vectors, centres);
    }

    /** Places beside the centres that are none of the vectors. */
    List<float[]> queries(int count) {
        Random random = new Random(43);
        return IntStream.range(0, count).mapToObj(q -> near(centres[random.nextInt(centres.length)], random)).toList();
    }

    private static float[] near(float[] centre, Random random) {
        float[] vector = centre.clone();
        for (int j = 0; j < vector.length; j++) {
            vector[j] += (float) (SPREAD * random.nextGaussian());
        }
        return Embedding.of(vector).toArray();
    }

    /** The vector as an article, of which nothing is read but its topic. */
    WholeArticle article(int i, String text) {
        Embedding place = Embedding.of(vectors[i]);
        TopicScore topic = new TopicScore(i % RARE == 0 ? "vr" : "ai", 0.9, true, 1, null, List.of());
        StoredArticle article = new StoredArticle(new UUID(i, i), null, new Metadata(null, null, "source " + i % 7,
                Instant.ofEpochSecond(i), null, List.of(), "zh-Hans"), Instant.EPOCH, "", List.of(topic), place, "e", "r", null, null, null);
        return new WholeArticle(article, text, new EmbeddedDocument(null,
                List.of(new EmbeddedPassage(new Passage("text", 0, 4), place)), place, "zh-Hans"));
    }

    /** The ids of the ten nearest, by looking at every one that may be found. */
    List<Integer> nearest(float[] query, boolean onlyRare) {
        int step = onlyRare ? RARE : 1;
        List<double[]> best = new ArrayList<>();
        for (int i = 0; i < vectors.length; i += step) {
            double dot = 0;
            float[] vector = vectors[i];
            for (int j = 0; j < vector.length; j++) {
                dot += vector[j] * query[j];
            }
            if (best.size() < 10 || dot > best.get(best.size() - 1)[1]) {
                best.add(new double[] {i, dot});
                best.sort((a, b) -> Double.compare(b[1], a[1]));
                if (best.size() > 10) {
                    best.remove(10);
                }
            }
        }
        return best.stream().map(hit -> (int) hit[0]).toList();
    }
}
