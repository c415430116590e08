package io.leitmotif.index.word;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;

/** Lays the words of an article into fields for title and text, and their stems into those of its language. */
public final class ArticleWordsBinder implements PropertyBinder {

    static final String TITLE = "title";
    static final String TEXT = "text";

    private static final String WORDS = "words";

    /** The analyzers, by the name that the fields call them. */
    public static LuceneAnalysisConfigurer analyzers() {
        return context -> {
            context.analyzer(WORDS).instance(WordAnalyzer.WORDS);
            for (StemmedLanguage language : StemmedLanguage.values()) {
                context.analyzer(language.field(WORDS)).instance(WordAnalyzer.of(language));
            }
        };
    }

    @Override
    public void bind(PropertyBindingContext context) {
        context.dependencies().useRootOnly();
        Map<StemmedLanguage, Fields> stems = new EnumMap<>(StemmedLanguage.class);
        for (StemmedLanguage language : StemmedLanguage.values()) {
            stems.put(language, new Fields(field(context, language.field(TITLE), language.field(WORDS)),
                    field(context, language.field(TEXT), language.field(WORDS))));
        }
        Fields words = new Fields(field(context, TITLE, WORDS), field(context, TEXT, WORDS));
        context.bridge(ArticleWords.class, new Bridge(words, stems));
    }

    private static IndexFieldReference<String> field(PropertyBindingContext context, String name, String analyzer) {
        return context.indexSchemaElement().field(name, f -> f.asString().analyzer(analyzer)).toReference();
    }

    private record Fields(IndexFieldReference<String> title, IndexFieldReference<String> text) {

        private void write(DocumentElement document, ArticleWords words) {
            if (words.title() != null) {
                document.addValue(title, words.title());
            }
            document.addValue(text, words.text());
        }
    }

    private record Bridge(Fields words, Map<StemmedLanguage, Fields> stems) implements PropertyBridge<ArticleWords> {

        @Override
        public void write(DocumentElement document, ArticleWords article, PropertyBridgeWriteContext context) {
            words.write(document, article);
            StemmedLanguage.of(article.language()).ifPresent(language -> stems.get(language).write(document, article));
        }
    }
}
