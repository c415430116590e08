package io.leitmotif.grouping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which articles are compared to find their stories. */
@ConfigMapping(prefix = "leitmotif.grouping")
public interface StoryConfig {

    /** Articles dated further apart are not compared: two weeks are as long as outlets follow most events. */
    @WithDefault("14d")
    Duration storyWindow();

    /** The time in which closeness halves: three days apart it is 0.86 of what it would be on one day. */
    @WithDefault("14d")
    Duration storyHalfLife();
}
