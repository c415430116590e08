package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.grouping.GroupingConfig;
import io.leitmotif.index.IndexConfig;
import io.leitmotif.teaching.TopicConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a service is set to that nobody has set. */
class DefaultSettingsTest {

    private final SmallRyeConfig config = new SmallRyeConfigBuilder().addDefaultInterceptors()
            .withConverter(MemorySize.class, 200, new MemorySizeConverter())
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(IntakeConfig.class).withMapping(SeedConfig.class).withMapping(TopicConfig.class)
            .withMapping(IndexConfig.class).withMapping(GroupingConfig.class).build();

    @Test
    void limitsOfWhatIsTakenIn() {
        IntakeConfig intake = config.getConfigMapping(IntakeConfig.class);
        assertEquals(10 * 1024 * 1024, intake.maxContent().asLongValue());
        assertEquals(40 * 1024 * 1024, intake.maxCleaning().asLongValue());
        assertEquals(Duration.ofSeconds(15), intake.maxWait());
        assertEquals(200_000, intake.maxText());
        assertEquals(160, intake.passageWidth());
    }

    @Test
    void placesUnderTheDataDirectory() {
        assertEquals(Path.of("data/index"), config.getConfigMapping(IndexConfig.class).directory());
        assertEquals(Path.of("data/topics"), config.getConfigMapping(TopicConfig.class).cacheDir());
    }

    @Test
    void timesWithinWhichArticlesBelongTogether() {
        GroupingConfig grouping = config.getConfigMapping(GroupingConfig.class);
        assertEquals(Duration.ofDays(30), grouping.copiesWindow());
        assertEquals(Duration.ofDays(14), grouping.storyWindow());
        assertEquals(Duration.ofDays(14), grouping.storyHalfLife());
    }

    @Test
    void choices() {
        assertTrue(config.getConfigMapping(SeedConfig.class).load());
        assertEquals(IndexConfig.Backend.LUCENE, config.getConfigMapping(IndexConfig.class).backend());
        assertEquals("models/topics/sectors.json", config.getConfigMapping(TopicConfig.class).vocabulary());
    }
}
