package io.leitmotif.encoder;

import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** Settings of the encoder. */
@ConfigMapping(prefix = "leitmotif.encoder")
public interface EncoderConfig {

    /** The folder with the model's {@code card.json}, on disk or on the class path. */
    @WithDefault("models/bge-small-zh-v1.5")
    String model();

    /** The number format to compute in. */
    @WithDefault("auto")
    PrecisionChoice precision();

    /**
     * Texts encoded at once, each by one thread on one core; by default as many as there are processors, because one
     * thread per core gave more per CPU second than several threads on one text.
     */
    OptionalInt workers();

    /**
     * Tokens in one pass, at least one window. 1,024, two full windows, are within a tenth of 4,096's speed and keep memory
     * flat: 8,000 calls of random lengths settle at 463 MB in BF16, with 4,096 at 703 MB.
     */
    @WithDefault("1024")
    int maxBatchTokens();

    /**
     * Callers that may wait for a worker. An article of 3,400 tokens takes about 0.17 s of a core in BF16 and 0.65 s in
     * FP32, so 32 are 3 to 10 seconds of two cores: who comes later is better told at once.
     */
    @WithDefault("32")
    int queue();

    /** How long a caller waits for a worker: longer than two cores need for a full queue, shorter than the 30 s that clients commonly wait. */
    @WithDefault("PT15S")
    Duration maxWait();

    /** Where the engine's libraries (446 MB) and ready-made models (50–100 MB each) are kept; can be deleted at any time. */
    @WithDefault("${leitmotif.data-dir:data}/cache")
    Path cacheDir();

    /** {@code auto}, {@code fp32} or {@code bf16}. */
    enum PrecisionChoice {
        /** What is fastest on this processor. */
        AUTO,
        /** See {@link Precision#FP32}. */
        FP32,
        /** See {@link Precision#BF16}. */
        BF16;

        /** @throws IllegalArgumentException if the processor does not run it */
        Precision on(Processor processor) {
            return switch (this) {
                case AUTO -> processor.precision();
                case FP32 -> Precision.FP32;
                case BF16 -> {
                    if (!processor.runsBf16()) {
                        throw new IllegalArgumentException("leitmotif.encoder.precision is bf16, which this processor ("
                                + processor.architecture() + ") does not run: it needs avx512bw, avx512vl and avx512dq, or avx_ne_convert.");
                    }
                    yield Precision.BF16;
                }
            };
        }
    }
}
