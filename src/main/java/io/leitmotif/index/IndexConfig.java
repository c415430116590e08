package io.leitmotif.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the search index is, and what kind. */
@ConfigMapping(prefix = "leitmotif.index")
public interface IndexConfig {

    /** What holds the index: Lucene, in the process. */
    @WithDefault("lucene")
    Backend backend();

    /** The index's own folder; can be deleted while the service is down. */
    @WithDefault("${leitmotif.data-dir:data}/index")
    Path directory();

    /** The kinds of index there are. */
    enum Backend {
        /** Embedded, on the local disk. */
        LUCENE
    }
}
