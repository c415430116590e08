package io.leitmotif.index.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A {@link WordQuery} as Lucene says it. A word is found as it stands, by its English stem, and in articles of another
 * language by the stem there; as it stands counts more. Of signs that stand together all pairs must be there, of long
 * runs most: a run is rarely one word, and the pairs across its words are in no text. The run as a whole counts on top.
 */
public final class WordMatching {

    /** A word in the title says more of what an article is about than one in the text. */
    private static final float TITLE = 2;
    private static final float STEM = 0.8f;
    /** What the weaker of title and text adds to the score of the stronger. */
    private static final float WEAKER_FIELD = 0.3f;
    /** Six signs, three words at most, must all be there. */
    private static final int MOST_PAIRS_THAT_MUST_ALL_MATCH = 5;
    /** Of four words of two signs four pairs in seven are words, the others lie across them. */
    private static final double LEAST_SHARE_OF_PAIRS = 0.6;

    /** 64 words in all their forms and 1,000 signs in title and text; Lucene's own limit is 1,024. */
    private static final int MOST_CLAUSES = 8_192;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private WordMatching() {
    }

    /** Matches the articles that have every clause; all of them if there is no clause. */
    public static Query of(WordQuery asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (WordClause clause : asked.clauses()) {
            all.add(of(clause), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        }
        return all.build();
    }

    private static Query of(WordClause clause) {
        List<WordPart> parts = WordPart.of(clause.words());
        if (parts.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + clause.words());
        }
        if (clause.phrase() || clause.excluded() && parts.size() > 1) {
            return phrase(parts, clause.title());
        }
        Query together = together(anyForm(parts, clause));
        return parts.size() == 1 ? together : new BooleanQuery.Builder().add(together, Occur.MUST)
                .add(phrase(parts, clause.title()), Occur.SHOULD).build();
    }

    private static Query together(Map<WordPart, Query> parts) {
        List<Query> pairs = new ArrayList<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach((part, query) -> {
            if (part.signs()) {
                pairs.add(query);
            } else {
                all.add(query, Occur.MUST);
            }
        });
        if (!pairs.isEmpty()) {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            pairs.forEach(pair -> most.add(pair, Occur.SHOULD));
            most.setMinimumNumberShouldMatch(pairs.size() <= MOST_PAIRS_THAT_MUST_ALL_MATCH ? pairs.size()
                    : (int) Math.ceil(LEAST_SHARE_OF_PAIRS * pairs.size()));
            all.add(most.build(), Occur.MUST);
        }
        return all.build();
    }

    /** Each different word or pair, in any form it is found by. */
    private static Map<WordPart, Query> anyForm(List<WordPart> parts, WordClause clause) {
        Map<StemmedLanguage, Map<Integer, String>> stems = new EnumMap<>(StemmedLanguage.class);
        if (parts.stream().anyMatch(part -> !part.signs())) {
            for (StemmedLanguage language : StemmedLanguage.values()) {
                stems.put(language, WordPart.stems(language, clause.words()));
            }
        }
        Map<String, WordPart> different = new LinkedHashMap<>();
        parts.forEach(part -> different.putIfAbsent(part.word(), part));
        Map<WordPart, Query> queries = new LinkedHashMap<>();
        for (WordPart part : different.values()) {
            queries.put(part, inFields(clause.title(), field -> {
                List<Query> forms = new ArrayList<>();
                forms.add(new TermQuery(new Term(field, part.word())));
                if (!part.signs()) {
                    forms.add(stem(field, part.stem()));
                    stems.forEach((language, byStart) ->
                            forms.add(stem(language.field(field), byStart.get(part.start()))));
                }
                return forms.size() == 1 ? forms.get(0) : new DisjunctionMaxQuery(forms, 0);
            }));
        }
        return queries;
    }

    private static Query stem(String field, String stem) {
        return new BoostQuery(new TermQuery(new Term(field, stem)), STEM);
    }

    private static Query phrase(Collection<WordPart> parts, boolean title) {
        return inFields(title, field -> {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            parts.forEach(part -> phrase.add(new Term(field, part.word()), part.position()));
            return phrase.build();
        });
    }

    private interface InField {
        Query of(String field);
    }

    private static Query inFields(boolean title, InField query) {
        Query inTitle = new BoostQuery(query.of(ArticleWordsBinder.TITLE), TITLE);
        return title ? inTitle
                : new DisjunctionMaxQuery(List.of(inTitle, query.of(ArticleWordsBinder.TEXT)), WEAKER_FIELD);
    }
}
