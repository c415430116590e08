package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.encoder.EncoderConfig.PrecisionChoice;
import io.leitmotif.model.ModelFolders;
import io.leitmotif.model.torch.Precision;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderConfigTest {

    @Test
    void defaultsAreTheDocumentedOnes() {
        EncoderConfig config = new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(EncoderConfig.class).build()
                .getConfigMapping(EncoderConfig.class);
        assertEquals("models/polyglot", config.model());
        assertEquals(PrecisionChoice.AUTO, config.precision());
        assertTrue(config.workers().isEmpty());
        assertEquals(1024, config.maxBatchTokens());
        assertEquals(32, config.queue());
        assertEquals(Duration.ofMinutes(2), config.deadline());
        assertEquals(Path.of("data/cache"), config.cacheDir());
    }

    @Test
    void theCacheMovesWithTheDataDirectory() {
        EncoderConfig config = new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(EncoderConfig.class)
                .withDefaultValue("leitmotif.data-dir", "/srv/leitmotif").build().getConfigMapping(EncoderConfig.class);
        assertEquals(Path.of("/srv/leitmotif/cache"), config.cacheDir());
    }

    @ParameterizedTest
    @CsvSource({"auto, AUTO", "fp32, FP32", "bf16, BF16"})
    void precisionIsWrittenInLowerCase(String written, PrecisionChoice choice) {
        assertEquals(choice, TestEncoders.config("leitmotif.encoder.precision", written).precision());
    }

    @ParameterizedTest
    @CsvSource({"workers, 0", "queue, -1", "max-batch-tokens, 10", "deadline, PT4S", "deadline, PT2H"})
    void aSettingOutOfRangeIsRefusedByName(String setting, String value) {
        EncoderConfig config = TestEncoders.config("leitmotif.encoder." + setting, value);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Encoder(config));
        assertTrue(refused.getMessage().contains("leitmotif.encoder." + setting), refused.getMessage());
    }

    @Test
    void aWindowIsNoLongerThanAPass() {
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.max-batch-tokens", "256")) {
            assertEquals(256, encoder.identity().maxTokens());
            assertEquals(512, encoder.embed(List.of("字".repeat(600))).get(0).dimension());
        }
    }

    @Test
    void bf16IsRefusedWhereTheProcessorDoesNotRunIt() {
        assertThrows(IllegalArgumentException.class, () -> PrecisionChoice.BF16.on(ModelFolders.PLAIN));
        assertEquals(Precision.FP32, PrecisionChoice.AUTO.on(ModelFolders.PLAIN));
    }
}
