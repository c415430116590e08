package io.leitmotif.grouping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What belongs together. */
@ConfigMapping(prefix = "leitmotif.grouping")
public interface GroupingConfig {

    /**
     * How far apart, at most, a text and a copy of it are published, at least 0: reposts come within days, and what a yearly
     * notice shares with last year's is its form.
     */
    @WithDefault("30d")
    Duration copiesWindow();

    /** Articles dated further apart are not compared for stories: two weeks are as long as outlets follow most events. */
    @WithDefault("14d")
    Duration storyWindow();

    /** The time in which closeness halves: three days apart it is 0.86 of what it would be on one day. */
    @WithDefault("14d")
    Duration storyHalfLife();

    /** @throws IllegalArgumentException if one of the times is none, naming it */
    static void require(GroupingConfig config) {
        if (config.copiesWindow().isNegative()) {
            throw new IllegalArgumentException("leitmotif.grouping.copies-window is " + config.copiesWindow()
                    + ", which is less than 0");
        }
        requirePositive("story-window", config.storyWindow());
        requirePositive("story-half-life", config.storyHalfLife());
    }

    private static void requirePositive(String setting, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("leitmotif.grouping." + setting + " is " + time + ", which is not more than 0");
        }
    }
}
