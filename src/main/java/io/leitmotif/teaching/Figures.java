package io.leitmotif.teaching;

import io.leitmotif.topic.head.Sample;
import io.leitmotif.topic.head.TrainedHead;
import java.util.List;

/** How good a head is on what it was not fitted to. */
final class Figures {

    private Figures() {
    }

    /**
     * F1 over the examples, without the corrections: people correct what is hard, and a head that takes the hard ones on
     * must not look worse for it.
     *
     * @return 0..1, or null if there was too little to hold any out
     */
    static Double f1(Curriculum.Syllabus syllabus, TrainedHead trained) {
        List<Sample> samples = syllabus.lesson().samples();
        if (trained.heldOut().isEmpty()) {
            return null;
        }
        int right = 0;
        int either = 0;
        for (int i = 0; i < samples.size() - syllabus.corrections(); i++) {
            boolean assigned = trained.heldOut().get(i) >= trained.head().threshold();
            right += assigned && samples.get(i).positive() ? 1 : 0;
            either += (assigned ? 1 : 0) + (samples.get(i).positive() ? 1 : 0);
        }
        return either == 0 ? null : 2.0 * right / either;
    }
}
