package io.leitmotif.index.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * What stands at one place of a query's words.
 *
 * @param word     a word in an alphabet, two signs of Chinese, Japanese or Korean, or one that stands alone
 * @param stem     its English stem as the index has it; null for signs
 * @param position its place, as the index counts: signs one by one
 * @param start    where it begins in the words as they were written
 */
record WordPart(String word, String stem, int position, int start) {

    /** Whether it is of signs, which have no stems. */
    boolean signs() {
        return stem == null;
    }

    /** What the words of a query are looked for by, in their order; empty if there is no word in them. */
    static List<WordPart> of(String text) {
        List<WordPart> parts = new ArrayList<>();
        List<WordPart> singles = new ArrayList<>();
        Set<Integer> inPair = new HashSet<>();
        try (TokenStream tokens = WordAnalyzer.WORDS.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                String found = term.toString();
                if (type.type().equals(CJKBigramFilter.DOUBLE_TYPE)) {
                    parts.add(new WordPart(found, null, position, offset.startOffset()));
                    inPair.add(position);
                    inPair.add(position + 1);
                } else if (type.type().equals(CJKBigramFilter.SINGLE_TYPE)) {
                    singles.add(new WordPart(found, null, position, offset.startOffset()));
                } else if (step.getPositionIncrement() == 0) {
                    // the stem follows its word
                    String word = parts.remove(parts.size() - 1).word();
                    parts.add(new WordPart(word, found, position, offset.startOffset()));
                } else {
                    parts.add(new WordPart(found, found, position, offset.startOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        singles.stream().filter(single -> !inPair.contains(single.position())).forEach(parts::add);
        parts.sort((one, other) -> Integer.compare(one.position(), other.position()));
        return parts;
    }

    /** The stems of the words in a language, by where they begin. */
    static Map<Integer, String> stems(StemmedLanguage language, String text) {
        Map<Integer, String> stems = new HashMap<>();
        try (TokenStream tokens = WordAnalyzer.of(language).tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.put(offset.startOffset(), term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return stems;
    }
}
