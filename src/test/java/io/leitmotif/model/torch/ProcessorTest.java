package io.leitmotif.model.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorTest {

    @ParameterizedTest(name = "{0} with {2}: {3}, runs BF16 {4}")
    @CsvSource({
        "amd64,   GenuineIntel, avx512bw avx512vl avx512dq avx512_bf16 amx_bf16, BF16, true",
        "amd64,   AuthenticAMD, avx512bw avx512vl avx512dq avx512_bf16,          BF16, true",
        "amd64,   GenuineIntel, avx512bw avx512vl avx512dq avx512_bf16,          FP32, true",
        "amd64,   GenuineIntel, avx512bw avx512vl avx512dq,                      FP32, true",
        "amd64,   GenuineIntel, avx2 avx_ne_convert,                             FP32, true",
        "amd64,   GenuineIntel, avx2,                                            FP32, false",
        "aarch64, ARM,          bf16,                                            FP32, false",
    })
    void precisionFollowsWhatIsFasterHere(String architecture, String vendor, String flags, Precision precision, boolean runs) {
        Processor processor = new Processor(architecture, vendor, Set.of(flags.split(" ")));
        assertEquals(precision, processor.precision());
        assertEquals(runs, processor.runsBf16());
    }
}
