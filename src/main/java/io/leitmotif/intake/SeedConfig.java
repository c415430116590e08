package io.leitmotif.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The articles a first start comes with. */
@ConfigMapping(prefix = "leitmotif.seeds")
public interface SeedConfig {

    /** Whether to store the seed articles at start if they are not there: something to look at from the first minute. */
    @WithDefault("true")
    boolean load();
}
