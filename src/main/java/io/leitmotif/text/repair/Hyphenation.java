package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts two lines together that were one: a space between words, none between Han, and hyphens of the typesetter out. */
final class Hyphenation {

    /** Second halves of compounds that English writes with a hyphen; elsewhere they are words of their own. */
    private static final Set<String> COMPOUNDS = Set.of("up", "down", "off", "in", "out", "on", "over", "to", "of", "the", "and",
            "by", "based", "related", "free", "like", "led", "made", "wide", "old", "year", "term", "time", "level", "known");
    private static final Pattern COMPOUND = Pattern.compile("(?U)\\w{1,40}+(?:-\\w{1,40}+){1,4}+");
    private static final int MOST_COMPOUNDS = 10_000;

    private final Set<String> written = new HashSet<>();

    /** @param text the whole of it: a compound that it writes with a hyphen keeps that hyphen at a line's end */
    Hyphenation(CharSequence text) {
        Matcher compound = COMPOUND.matcher(text);
        while (written.size() < MOST_COMPOUNDS && compound.find()) {
            written.add(compound.group());
        }
    }

    /** Appends the next line to what was joined so far, both with no space at that end. */
    void append(TracedBuilder joined, TracedText before, TracedText next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        boolean hyphen = (last == '-' || last == '\u2010') && before.length() > 1
                && Character.isLetterOrDigit(before.charAt(before.length() - 2)) && Character.isLetterOrDigit(first);
        if (hyphen) {
            if (broken(before, next)) {
                joined.dropLast();
            }
        } else if (!Glyph.spaceless(last) && !Glyph.spaceless(first)) {
            joined.appendBetween(" ", before, next);
        }
        joined.append(next);
    }

    /** Whether the hyphen was put in at the line's end: {@code informa-tion}, not {@code AI-based} or {@code 2026-2027}. */
    private boolean broken(TracedText before, TracedText next) {
        String left = before.toString().substring(wordStart(before), before.length() - 1);
        String right = next.toString().substring(0, wordEnd(next));
        boolean lower = right.chars().allMatch(Character::isLowerCase)
                && left.chars().skip(1).allMatch(Character::isLowerCase) && Character.isLetter(left.charAt(0));
        boolean single = left.length() == 1 && Character.isUpperCase(left.charAt(0)); // X-ray
        return lower && !single && !COMPOUNDS.contains(right) && !written.contains(left + "-" + right);
    }

    private static int wordStart(TracedText line) {
        int start = line.length() - 1;
        while (start > 0 && line.length() - start < 40 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(TracedText line) {
        int end = 0;
        while (end < line.length() && end < 40 && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
