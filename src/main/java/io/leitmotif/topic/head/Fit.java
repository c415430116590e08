package io.leitmotif.topic.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A regression on all texts in use, with the calibration and the threshold that held-out logits give.
 *
 * @param regression  on all of them
 * @param calibration from logits of documents to scores
 * @param threshold   the least score that assigns the topic
 * @param scores      of every text by fits that had not seen it, 0..1; 0 where there is none
 * @param measurable  whether there are enough positives to measure by these scores
 */
record Fit(LogisticRegression regression, CalibrationFit calibration, double threshold, List<Double> scores,
        boolean measurable) {

    /** Texts that are only assumed to be without the topic weigh no more than leaves it one in five. */
    private static final double LEAST_SHARE = 0.2;

    /** @param used which texts are fitted and calibrated to; the others are judged all the same */
    static Fit of(TrainingSet set, boolean[] used) {
        LogisticRegression regression = set.fit(i -> used[i]);
        double[] logits = set.heldOutLogits(i -> used[i]);
        int[] judged = IntStream.range(0, logits.length).filter(i -> used[i] && !Double.isNaN(logits[i])).toArray();
        double assumedWeight = assumedWeight(set.texts(), judged);
        List<HeldOut> heldOut = new ArrayList<>();
        for (int i : judged) {
            TrainingText text = set.texts().get(i);
            heldOut.add(new HeldOut(logits[i], text.language(), text.positive(), text.assumed() ? assumedWeight : 1));
        }
        CalibrationFit calibration = CalibrationFit.of(heldOut, regression.bias(), set.languages());
        List<Double> scores = IntStream.range(0, logits.length)
                .mapToObj(i -> score(calibration, logits[i], set.texts().get(i).language())).toList();
        double threshold = BestThreshold.of(IntStream.of(judged).mapToDouble(scores::get).toArray(), heldOut);
        long positives = heldOut.stream().filter(HeldOut::positive).count();
        return new Fit(regression, calibration, threshold, scores, positives >= TrainingSet.FOLDS);
    }

    private static double score(CalibrationFit calibration, double logit, int language) {
        return Double.isNaN(logit) ? 0 : calibration.calibration().score(logit + calibration.shifts()[language]);
    }

    private static double assumedWeight(List<TrainingText> texts, int[] judged) {
        double positives = 0;
        double said = 0;
        double assumed = 0;
        for (int i : judged) {
            TrainingText text = texts.get(i);
            positives += text.positive() ? 1 : 0;
            said += !text.positive() && !text.assumed() ? 1 : 0;
            assumed += text.assumed() ? 1 : 0;
        }
        double room = Math.max(0, positives * (1 / LEAST_SHARE - 1) - said);
        return assumed == 0 ? 0 : Math.min(1, room / assumed);
    }
}
