package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

    @ParameterizedTest
    @ValueSource(strings = {"xiàn", "shí", "bào", "lǜ", "nü3", "zhuāng", "ér", "a1", "xian4", "yīn", "wǒ", "shi\u0301"})
    void aTonedSyllableIsOne(String reading) {
        assertTrue(Pinyin.toned(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "VR", "café", "fé", "xiànn", "bào2", "bàò", "Bào", "", "1", "fī", "jō"})
    void otherwiseNot(String reading) {
        assertFalse(Pinyin.toned(reading));
    }
}
