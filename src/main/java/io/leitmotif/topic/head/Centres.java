package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the texts of each language lie on average. An encoder crowds the texts of a language it knows less well into a
 * corner of its space; seen from the centre of that corner they spread out (Mu and Viswanath, All-but-the-Top, 2018).
 * Immutable and thread-safe.
 */
final class Centres {

    /** Any language of which nothing is known. */
    static final String ANY = "und";

    /** A language's mean is drawn towards that of all texts as if by this many of them. */
    private static final int DRAWN_BY = 20;

    private final SortedMap<String, float[]> byLanguage = new TreeMap<>();

    private Centres() {
    }

    /** @param texts of any subject; if there are none, nothing is subtracted */
    static Centres of(List<EmbeddedText> texts) {
        Centres centres = new Centres();
        float[] all = mean(texts.stream().map(EmbeddedText::whole).toList(), new float[0], 0);
        centres.byLanguage.put(ANY, all);
        SortedMap<String, List<Embedding>> wholes = new TreeMap<>();
        texts.forEach(text -> wholes.computeIfAbsent(language(text.language()), l -> new ArrayList<>())
                .add(text.whole()));
        wholes.forEach((language, own) -> centres.byLanguage.putIfAbsent(language, mean(own, all, DRAWN_BY)));
        return centres;
    }

    /** The primary language of a BCP 47 tag: "zh" of zh-Hant-TW; {@link #ANY} if it names none. */
    static String language(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? ANY : language;
    }

    /** Languages with a centre of their own, and {@link #ANY}. */
    Set<String> languages() {
        return byLanguage.keySet();
    }

    /** The centre of a primary language, else that of all texts; empty if there were no texts. */
    float[] of(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(ANY));
    }

    /** The way from a centre to a text, of length 1; zero if it lies at the centre itself. */
    static float[] centred(Embedding text, float[] centre) {
        float[] values = text.toArray();
        double squares = 0;
        for (int j = 0; j < values.length; j++) {
            values[j] -= centre.length == 0 ? 0 : centre[j];
            squares += (double) values[j] * values[j];
        }
        for (int j = 0; j < values.length && squares > 0; j++) {
            values[j] /= (float) Math.sqrt(squares);
        }
        return values;
    }

    private static float[] mean(Collection<Embedding> texts, float[] towards, int weight) {
        double[] sum = new double[texts.isEmpty() ? 0 : texts.iterator().next().dimension()];
        for (int j = 0; j < towards.length; j++) {
            sum[j] = weight * towards[j];
        }
        for (Embedding text : texts) {
            float[] values = text.toArray();
            for (int j = 0; j < values.length; j++) {
                sum[j] += values[j];
            }
        }
        float[] mean = new float[sum.length];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = (float) (sum[j] / (texts.size() + weight));
        }
        return mean;
    }
}
