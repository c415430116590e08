package io.leitmotif.text.repair;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.FuzzedText;
import io.leitmotif.text.trace.TracedText;

/** Each repairing step alone, given what it is given in the chain: text with one kind of white space. */
class RepairFuzzTest {

    private static TracedText unified(String original) {
        return Whitespace.unify(TracedText.of(original));
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"(de)", "("})
    void readings(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(Readings.remove(unified(original)), original);
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"?", "I"})
    void brokenReadings(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(BrokenReadings.repair(unified(original)), original);
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"\\x0A\\x0A", "-\\x0A\\x0A"})
    void ocrColumns(byte[] text) {
        String original = FuzzedText.of(text);
        OcrColumns columns = OcrColumns.read(unified(original));
        if (columns != null) {
            FuzzedText.assertTraced(columns.text(), original);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void repetition(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(Repetition.collapse(unified(original)), original);
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"2024-08-17\\x0A", "Share this "})
    void boilerplate(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(Boilerplate.drop(unified(original)).text(), original);
    }

    @FuzzTest(maxDuration = "60s")
    void headline(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(Headline.of(null, unified(original)).text(), original);
        FuzzedText.assertTraced(Headline.of(original, unified(original)).text(), original);
        FuzzedText.assertTraced(Headline.ofScan(original, unified(original)).text(), original);
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"\\x0D\\x0A"})
    void whitespace(byte[] text) {
        String original = FuzzedText.of(text);
        FuzzedText.assertTraced(Whitespace.paragraphs(unified(original)), original);
    }
}
