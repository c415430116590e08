package io.leitmotif.encoder;

import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of the encoder. */
@ConfigMapping(prefix = "leitmotif.encoder")
public interface EncoderConfig {

    /** The model: a folder, on disk or on the class path, or a URL as DJL knows them; see {@code models/README.md}. */
    @WithDefault("models/polyglot")
    String model();

    /** The number format to compute in. */
    @WithDefault("auto")
    PrecisionChoice precision();

    /**
     * Threads that compute, each on one core; by default as many as there are processors, because one thread per core
     * gave more per CPU second than several threads on one text.
     */
    OptionalInt workers();

    /**
     * Tokens in one pass, at least one window. 1,024, two full windows, are within a tenth of 4,096's speed and keep memory
     * flat: 8,000 calls of random lengths settle at 463 MB in BF16, with 4,096 at 703 MB.
     */
    @WithDefault("1024")
    int maxBatchTokens();

    /**
     * Callers that are let in beside one per worker; they share the workers. An article of 3,400 tokens takes about
     * 0.17 s of a core in BF16 and 0.65 s in FP32, so 32 are 3 to 10 seconds of two cores: who comes later is better
     * told at once.
     */
    @WithDefault("32")
    int queue();

    /**
     * From a caller's admission to his last embedding, 5 s to 1 h. A text of 200,000 characters, the longest that is
     * taken in, has about as many tokens: 50 s of one slow core in FP32 if it is alone, twice that beside another. Not
     * shorter than 5 s, because the first start asks for 64 passages at a time.
     */
    @WithDefault("PT2M")
    Duration deadline();

    /** Where the native libraries are; {@code lib} beside what was started unless it is said. */
    Optional<Path> libraryDir();

    /** Where ready-made models (50–100 MB each) are kept; can be deleted at any time. */
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
