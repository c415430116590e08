package io.leitmotif.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is taken in. */
@ConfigMapping(prefix = "leitmotif.intake")
public interface IntakeConfig {

    /** The largest original, in bytes of UTF-8: a long article with all its page around it is under 1 MB. */
    @WithDefault("10M")
    MemorySize maxContent();

    /**
     * How many bytes of originals are cleaned at once, at least {@link #maxContent}: cleaning holds about ten times as much.
     * Articles of usual size never wait for it.
     */
    @WithDefault("40M")
    MemorySize maxCleaning();

    /** How long an original waits for its turn to be cleaned before the caller is told to come back. */
    @WithDefault("15s")
    Duration maxWait();

    /** The longest clean text, in characters, at least 1: a book chapter. Beyond it one request would hold the encoder for minutes. */
    @WithDefault("200000")
    int maxText();

    /**
     * How wide a passage is, 32 to 480; a Chinese character counts 1, any other a third: about one token each. Wide enough for a
     * few sentences that explain each other, narrow enough to point at: of 160, 240 and 400 the one with the best F1.
     */
    @WithDefault("160")
    int passageWidth();

    /**
     * How much of a passage is said again at the start of the next, in the same measure, in whole sentences; 0 to half the
     * width. None by default: every sentence is weighed once.
     */
    @WithDefault("0")
    int passageOverlap();
}
