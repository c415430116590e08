package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDetectorTest {

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(delimiter = '|', value = {
        "HTML|<!DOCTYPE html><title>x</title>",
        "HTML|<p>一段</p>",
        "HTML|text <b>bold</b> text",
        "HTML|<p style=\"display:none\"><br /></p>",
        "TEXT|a < b and c > d",
        "TEXT|一段普通的文字。",
        "TEXT|#话题# 今天",
        "MARKDOWN|# Heading",
        "MARKDOWN|see [this](http://a.example/b)",
        "MARKDOWN|a **bold** word",
        "MARKDOWN|> quoted",
    })
    void isToldByContent(Format expected, String text) {
        assertEquals(expected, FormatDetector.detect(TracedText.of(text)));
    }
}
