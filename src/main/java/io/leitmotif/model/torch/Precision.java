package io.leitmotif.model.torch;

/** The number format that an encoder computes in. */
public enum Precision {

    /** 32 bits: the numbers of the reference, on every processor. */
    FP32(Float.BYTES, "FloatStorage"),
    /** bfloat16: half the memory, two to four times the speed where the processor has it; cosine with FP32 at least 0.9999. */
    BF16(Short.BYTES, "BFloat16Storage");

    private final int bytes;
    private final String storage;

    Precision(int bytes, String storage) {
        this.bytes = bytes;
        this.storage = storage;
    }

    /** Of one number. */
    int bytes() {
        return bytes;
    }

    /** The class of its storage in a pickle. */
    String storage() {
        return storage;
    }
}
