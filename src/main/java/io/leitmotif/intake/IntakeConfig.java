package io.leitmotif.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is taken in. */
@ConfigMapping(prefix = "leitmotif.intake")
public interface IntakeConfig {

    /** The largest original, in bytes of UTF-8: a long article with all its page around it is under 1 MB. */
    @WithDefault("10M")
    MemorySize maxContent();

    /** The longest clean text, in characters: a book chapter. Beyond it one request would hold the encoder for minutes. */
    @WithDefault("200000")
    @Min(1)
    int maxText();

    /**
     * How wide a passage is; a Chinese character counts 1, any other a third: about one token each. Wide enough for a
     * few sentences that explain each other, narrow enough to point at: of 160, 240 and 400 the one with the best F1.
     */
    @WithDefault("160")
    @Min(32)
    @Max(480)
    int passageWidth();
}
