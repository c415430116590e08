package io.leitmotif.index;

import io.leitmotif.index.word.ArticleWordsBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyNames;
import org.hibernate.search.util.common.SearchException;

/** How an article lies in the index, and where the index lies. */
final class ArticleMapping {

    /** Candidates looked at to place a vector in the graph: Hibernate Search's 512 take five times as long to build. */
    private static final int EFFORT = 100;

    private ArticleMapping() {
    }

    /**
     * Opens or creates the index.
     *
     * @throws SearchException if it cannot be read
     */
    static CloseableSearchMapping open(IndexConfig config, int dimension) {
        CloseableSearchMapping mapping = build(config, dimension);
        try (SearchSession session = mapping.createSession()) {
            // damage shows when it is read
            session.search(ArticleDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
        } catch (SearchException e) {
            mapping.close();
            throw e;
        }
        return mapping;
    }

    private static CloseableSearchMapping build(IndexConfig config, int dimension) {
        try {
            Files.createDirectories(config.directory());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the index folder " + config.directory(), e);
        }
        StandalonePojoMappingConfigurer configurer = context -> {
            TypeMappingStep article = context.programmaticMapping().type(ArticleDocument.class);
            article.searchEntity().name("article");
            article.indexed().index("article");
            article.property("id").documentId();
            List.of("language", "source", "topics", "month").forEach(keyword ->
                    article.property(keyword).keywordField().aggregable(Aggregable.YES));
            article.property("date").genericField().projectable(Projectable.NO).aggregable(Aggregable.YES);
            article.property("embedding").vectorField(dimension)
                    .m(16).efConstruction(EFFORT).vectorSimilarity(VectorSimilarity.DOT_PRODUCT);
            article.property("words").binder(new ArticleWordsBinder());
        };
        return SearchMapping.builder(AnnotatedTypeSource.empty())
                .property("hibernate.search.mapping.configurer", BeanReference.ofInstance(configurer))
                .property("hibernate.search.backend.type", switch (config.backend()) {
                    case LUCENE -> "lucene";
                })
                .property("hibernate.search.backend.lucene_version", "LATEST")
                .property("hibernate.search.backend.analysis.configurer",
                        BeanReference.ofInstance(ArticleWordsBinder.analyzers()))
                .property("hibernate.search.backend.directory.root", config.directory().toString())
                .property("hibernate.search.schema_management.strategy", "create-or-validate")
                // on disk and found before the caller goes on: a row is marked as indexed after that
                .property("hibernate.search.indexing.plan.synchronization.strategy",
                        IndexingPlanSynchronizationStrategyNames.SYNC)
                .build();
    }
}
