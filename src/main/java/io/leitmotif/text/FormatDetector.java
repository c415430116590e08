package io.leitmotif.text;

import io.leitmotif.text.trace.TracedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML, Markdown and plain text apart by what is in them. */
final class FormatDetector {

    private static final Pattern PAGE = Pattern.compile("\\A\\s{0,100}(?:<!doctype html|<html\\b|<head\\b|<body\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?(?:p|div|span|article|section|main|body|table|tr|td|ul|ol|li|h[1-6]"
            + "|br|img|strong|em|a|b|i|script|style|figure|blockquote|ruby)(?:\\s[^<>]*+)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("^#{1,6} \\S|\\]\\([^()\\s]{1,1000}+\\)|\\*\\*[^*\\n]{1,500}+\\*\\*"
            + "|^```|<https?://[^<>\\s]{1,1000}+>|^> \\S", Pattern.MULTILINE);
    private static final Pattern BULLET = Pattern.compile("^[-*+] \\S", Pattern.MULTILINE);

    private FormatDetector() {
    }

    /** HTML, MARKDOWN or TEXT; front matter has been taken off before. */
    static Format detect(TracedText body) {
        String text = body.toString();
        if (PAGE.matcher(text).find() || atLeast(2, TAG, text)) {
            return Format.HTML;
        }
        return atLeast(1, MARK, text) || atLeast(3, BULLET, text) ? Format.MARKDOWN : Format.TEXT;
    }

    private static boolean atLeast(int times, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        for (int i = 0; i < times; i++) {
            if (!matcher.find()) {
                return false;
            }
        }
        return true;
    }
}
