package io.leitmotif.grouping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When articles are on one event (docs/adr/0016). All numbers of the decision are here; StoryQualityTest prints what
 * others would give. Immutable.
 */
final class StoryRule {

    /** How closeness weighs the words in common against the cosine, which tells little in some languages. */
    static final double WORDS = 0.75;
    /** So close is an article to the closest member of its story, at least. */
    static final double LINK = 0.47;
    /** And so close to the closest few on average: a chain of links drifts. */
    static final double BODY = 0.35;
    /** How many they are. */
    static final int FEW = 3;

    /** So close by meaning are reports in two languages, at least: of those that are not on one event the closest was 0.65. */
    static final double ACROSS = 0.68;
    /** And so many names and figures they share. */
    static final int NAMES_ACROSS = 2;

    private final double halfLife;
    private final double link;
    private final double body;

    /** @param halfLife the time in which closeness halves, more than 0 */
    StoryRule(Duration halfLife) {
        this(halfLife, LINK, BODY);
    }

    StoryRule(Duration halfLife, double link, double body) {
        if (halfLife.isNegative() || halfLife.isZero()) {
            throw new IllegalArgumentException("leitmotif.grouping.story-half-life is " + halfLife + ", which is not more than 0");
        }
        this.halfLife = halfLife.toMillis();
        this.link = link;
        this.body = body;
    }

    /** How close two articles are, at most 1, higher is closer; copies are closest whatever lies between them. */
    double closeness(StoryMember one, StoryMember other) {
        return one.isCopyOf(other) ? 1
                : closeness(one.place().dot(other.place()), one.words(), other.words(),
                        Duration.between(one.date(), other.date()));
    }

    /**
     * The same from what was read before. Reports in two languages have few words in common whatever they are on: where
     * they share enough names and figures, their meaning tells.
     */
    double closeness(double cosine, StoryWords one, StoryWords other, Duration apart) {
        // the language last: to guess it costs the most
        boolean told = cosine >= ACROSS && one.sharedNames(other) >= NAMES_ACROSS && one.otherLanguage(other);
        return closeness(cosine, told ? cosine : one.shared(other), apart);
    }

    /**
     * The same from its parts.
     *
     * @param cosine of the two places
     * @param shared what their words have in common, 0..1
     * @param apart  the time between them, of either sign
     */
    double closeness(double cosine, double shared, Duration apart) {
        return ((1 - WORDS) * cosine + WORDS * shared) * Math.pow(2, -apart.abs().toMillis() / halfLife);
    }

    /** Whether an article so close to another is on the same event. */
    boolean link(double closeness) {
        return closeness >= link;
    }

    /**
     * Whether an article belongs to a story.
     *
     * @param found   how close it is to the members that were compared; at least one
     * @param members how many members there are in the window, whether compared or not
     * @param rest    how close it is at most to those that were not
     */
    boolean belongs(Collection<Double> found, long members, double rest) {
        List<Double> closest = new ArrayList<>(found);
        closest.sort(Comparator.reverseOrder());
        while (closest.size() < Math.min(FEW, members)) {
            closest.add(Math.min(rest, closest.get(closest.size() - 1)));
        }
        return link(closest.get(0))
                && closest.stream().limit(FEW).mapToDouble(Double::doubleValue).average().orElseThrow() >= body;
    }

    /** Whether two stories are one, told by some members of each. */
    boolean together(Collection<StoryMember> some, Collection<StoryMember> others) {
        return some.stream().flatMapToDouble(one -> others.stream().mapToDouble(other -> closeness(one, other)))
                .average().orElseThrow() >= body;
    }
}
