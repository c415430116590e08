package io.leitmotif.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What topics are read by, and where what was learnt is kept. */
@ConfigMapping(prefix = "leitmotif.topics")
public interface TopicConfig {

    /** The vocabulary, its file, on disk or in the jar. */
    @WithDefault("models/topics/sectors.json")
    String vocabulary();

    /** Where trained heads are kept, so that a second start need not train. */
    @WithDefault("${leitmotif.data-dir:data}/topics")
    Path cacheDir();
}
