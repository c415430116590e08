package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
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
        "2022年06月02日14:27, 2022-06-02T14:27:00Z",
        "2022年6月2日 14時27分, 2022-06-02T14:27:00Z",
        "2022.06.02, 2022-06-02T00:00:00Z",
        "'Thu, 02 Jun 2022 14:27:31 GMT', 2022-06-02T14:27:31Z",
        "'Thu, 02 Jun 2022 14:27:31 +0800', 2022-06-02T06:27:31Z",
        "'Jun 2, 2022', 2022-06-02T00:00:00Z",
        "2 June 2022, 2022-06-02T00:00:00Z",
        "'June 2, 2022 2:27 PM UTC', 2022-06-02T14:27:00Z",
        "'Sept. 2, 2022, 12:05 a.m.', 2022-09-02T00:05:00Z",
    })
    void isReadInManyForms(String written, Instant expected) {
        assertEquals(expected, PublishedDate.parse(written));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "yesterday", "2022-02-31", "2022", "2022-06-02 and more", "Juno 2, 2022", "2 Foo 2022", "Jun 31, 2022", "June 2, 2022 and more"})
    void whatIsNoDateIsNull(String written) {
        assertNull(PublishedDate.parse(written));
    }

    @Test
    void isFoundInALine() {
        assertEquals(Instant.parse("2026-05-08T15:31:00Z"), PublishedDate.find("2026-05-08 15:31:00　来源: 北川晚报"));
        assertNull(PublishedDate.find("第 12026-05-08123 号"));
    }
}
