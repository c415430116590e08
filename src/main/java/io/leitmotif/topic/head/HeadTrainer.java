package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the head of one topic, in one way from no example to thousands: a logistic regression for which the descriptions
 * count as eight examples and the background as texts without the topic. Calibration and threshold come from the document
 * logits of a cross-validation, so from texts that the fit had not seen, and from what is usual where these are few.
 * The same lesson gives the same head. Immutable and thread-safe.
 */
public final class HeadTrainer {

    /** Changes when the same samples would give other heads, by how they are read or trained on. */
    public static final int VERSION = 11;

    /** Background that has the topic more likely than not is not held against it. */
    private static final double TOO_LIKELY = 0.5;

    private final List<EmbeddedText> background;
    private final Centres centres;

    /** @param background texts of any subject, what a topic stands out from where its lesson says little */
    public HeadTrainer(List<EmbeddedText> background) {
        this.background = List.copyOf(background);
        this.centres = Centres.of(this.background);
    }

    /** Learns from a lesson. */
    public TrainedHead train(Lesson lesson) {
        List<Sample> samples = withBackground(lesson.samples());
        List<String> languages = languages(samples);
        TrainingSet set = set(lesson.descriptions(), samples, languages);
        boolean[] used = new boolean[samples.size()];
        Arrays.fill(used, true);
        Fit fit = Fit.of(set, used);
        if (leaveOutTooLikely(used, lesson.samples().size(), fit)) {
            fit = Fit.of(set, used);
        }
        Head head = new Head(directions(fit, languages), fit.calibration().calibration(), fit.threshold());
        return new TrainedHead(head, fit.measurable() ? fit.scores().subList(0, lesson.samples().size()) : List.of());
    }

    private List<Sample> withBackground(List<Sample> given) {
        Set<Embedding> known = new HashSet<>();
        given.forEach(sample -> known.add(sample.text().whole()));
        List<Sample> samples = new ArrayList<>(given);
        background.stream().filter(text -> !known.contains(text.whole()))
                .forEach(text -> samples.add(new Sample(text, false, true)));
        // most are long: without short ones among them, to be short would be a sign of the topic
        samples.stream().filter(sample -> sample.assumed() && sample.text().title() != null).map(Sample::text).toList()
                .forEach(text -> samples.add(new Sample(EmbeddedText.of(text.title(), text.language()), false, true)));
        return samples;
    }

    /** Their place is their number in {@link Row}; the first is none. */
    private List<String> languages(List<Sample> samples) {
        Set<String> own = new TreeSet<>();
        samples.forEach(sample -> own.add(Centres.language(sample.text().language())));
        own.remove(Centres.ANY);
        List<String> languages = new ArrayList<>(own);
        languages.add(Row.NO_LANGUAGE, Centres.ANY);
        return languages;
    }

    private TrainingSet set(List<Embedding> descriptions, List<Sample> samples, List<String> languages) {
        List<float[]> rows = descriptions.stream()
                .map(description -> Centres.centred(description, centres.of(Centres.ANY))).toList();
        List<TrainingText> texts = samples.stream().map(sample -> {
            String language = Centres.language(sample.text().language());
            return TrainingText.of(sample, centres.of(language), languages.indexOf(language));
        }).toList();
        int dimension = rows.isEmpty() ? texts.get(0).whole().length : rows.get(0).length;
        return new TrainingSet(rows, texts, languages.size(), dimension);
    }

    private static boolean leaveOutTooLikely(boolean[] used, int background, Fit fit) {
        boolean some = false;
        for (int i = background; i < used.length; i++) {
            used[i] = fit.scores().get(i) < TOO_LIKELY;
            some |= !used[i];
        }
        return some;
    }

    private SortedMap<String, Direction> directions(Fit fit, List<String> languages) {
        SortedMap<String, Direction> directions = new TreeMap<>();
        Set<String> all = new TreeSet<>(languages);
        all.addAll(centres.languages());
        for (String language : all) {
            int number = Math.max(Row.NO_LANGUAGE, languages.indexOf(language));
            directions.put(language, new Direction(centres.of(language), fit.regression().weights()[number],
                    (float) (fit.regression().bias() + fit.calibration().shifts()[number])));
        }
        return directions;
    }
}
