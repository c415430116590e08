package io.leitmotif.teaching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What topics are read by, and how they are taught. */
@ConfigMapping(prefix = "leitmotif.topics")
public interface TopicConfig {

    /** The vocabulary that comes with the service, its file, on disk or in the jar. */
    @WithDefault("models/topics/sectors.json")
    String vocabulary();

    /** Where the embeddings of its examples are kept, so that they are made once. */
    @WithDefault("${leitmotif.data-dir:data}/topics")
    Path cacheDir();

    /** The most examples in one request: at some 10 ms each they are read within half a minute. */
    @WithDefault("2000")
    int maxExamples();

    /** The most examples that may be given to one vocabulary in all: a head holds them in memory while it learns. */
    @WithDefault("20000")
    int maxVocabularyExamples();

    /** The most topics in one vocabulary: every one of them is scored for every article. */
    @WithDefault("1000")
    int maxTopics();

    /**
     * By how much a head's F1 in cross-validation may be below that of the head it replaces: the same examples in other
     * folds move it by about one point.
     */
    @WithDefault("0.02")
    double maxF1Loss();
}
