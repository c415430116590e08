package io.leitmotif.index.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Shows where an article has what was searched for. */
public final class WordHighlighter {

    /** Of the text; the title comes as a whole. */
    private static final int MOST_SNIPPETS = 3;
    /** Text beyond this is not looked through: a page of 100 books must not hold up a search. */
    private static final int LOOKED_THROUGH = 20_000;

    private WordHighlighter() {
    }

    /**
     * The title, if it has a match, then at most three pieces of the text's first 20,000 UTF-16 units. A phrase matches
     * where its words stand one after another, a word in any form it was found by.
     *
     * @param title    or null
     * @param text     clean
     * @param language of the article, BCP 47
     */
    public static List<Highlight> of(WordQuery asked, String title, String text, String language) {
        Query query = WordMatching.of(asked);
        List<Highlight> highlights = new ArrayList<>();
        if (title != null) {
            List<Span> matches = matches(query, ArticleWordsBinder.TITLE, title, language);
            if (!matches.isEmpty()) {
                highlights.add(new Highlight(Highlight.Field.TITLE, title, new Span(0, title.length()), matches));
            }
        }
        String beginning = text.substring(0, Math.min(LOOKED_THROUGH, text.length()));
        highlights.addAll(Snippets.of(Highlight.Field.TEXT, beginning,
                matches(query, ArticleWordsBinder.TEXT, beginning, language), MOST_SNIPPETS));
        return highlights;
    }

    private static List<Span> matches(Query query, String field, String content, String language) {
        TreeSet<Span> matches = new TreeSet<>(matches(query, field, WordAnalyzer.WORDS, content));
        StemmedLanguage.of(language).ifPresent(stems -> matches.addAll(
                matches(query, stems.field(field), WordAnalyzer.of(stems), content)));
        List<Span> apart = new ArrayList<>();
        for (Span match : matches) {
            int last = apart.size() - 1;
            if (last >= 0 && match.start() < apart.get(last).end()) {
                // pairs of signs share a sign
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), match.end())));
            } else {
                apart.add(match);
            }
        }
        return apart;
    }

    @SuppressWarnings("unchecked")
    private static List<Span> matches(Query query, String field, Analyzer analyzer, String content) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(WholeBreakIterator::new).withMaxNoHighlightPassages(0)
                // a word that only the title has does not hide the others in the text
                .withWeightMatches(false)
                .withFormatter(new Spans()).build();
        try {
            Object found = highlighter.highlightWithoutSearcher(field, query, content, 1);
            return found == null ? List.of() : (List<Span>) found;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /** All matches of a text that is one passage. */
    private static final class Spans extends PassageFormatter {

        @Override
        public List<Span> format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return spans;
        }
    }
}
