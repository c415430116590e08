package io.leitmotif.model;

/** The number format that weights and activations are kept in. Embeddings leave the encoder as 32-bit floats either way. */
public enum Precision {
    /** IEEE 754 single precision: within 1e-5 of the reference, on every processor. */
    FP32,
    /** bfloat16: half the memory, two to four times the speed where the processor has it; cosine with FP32 at least 0.9999. */
    BF16
}
