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
}
