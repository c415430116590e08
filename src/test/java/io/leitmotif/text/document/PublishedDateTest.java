package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022-06-02 14:27:31 +0800, 2022-06-02T06:27:31Z",
        "2022-06-02T14:27:31+08:00, 2022-06-02T06:27:31Z",
        "2022-06-02T14:27:31.123Z, 2022-06-02T14:27:31Z",
        "2022-06-02 14:27, 2022-06-02T14:27:00Z",
        "2022/6/2, 2022-06-02T00:00:00Z",
        "2022年6月2日 14:27, 2022-06-02T14:27:00Z",
    })
    void isReadInManyForms(String written, Instant expected) {
        assertEquals(expected, PublishedDate.parse(written));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "yesterday", "2022-02-31", "2022", "2022-06-02 and more"})
    void whatIsNoDateIsNull(String written) {
        assertNull(PublishedDate.parse(written));
    }
}
