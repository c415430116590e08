package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One index on disk. */
class OpenIndexTest {

    private static final int ARTICLES = 50;
    /** One when the index is made; the engine may commit once a second. */
    private static final int FEW_COMMITS = 5;

    @TempDir
    Path directory;

    private record Place(Backend backend, Path directory) implements IndexConfig {
    }

    private long commits() throws IOException {
        try (var files = Files.walk(directory);
                Directory lucene = FSDirectory.open(files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                        .findAny().orElseThrow().getParent())) {
            return SegmentInfos.getLastCommitGeneration(lucene);
        }
    }

    @Test
    void articlesThatNeedNotBeFoundYetDoNotWaitForACommitEach() throws IOException {
        ClusteredVectors vectors = ClusteredVectors.of(ARTICLES, 512);
        try (OpenIndex index = new OpenIndex(new Place(IndexConfig.Backend.LUCENE, directory), 512)) {
            index.putUnsettled(IntStream.range(0, ARTICLES).mapToObj(i -> vectors.article(i, "text")).toList());
            assertTrue(commits() <= FEW_COMMITS, "commits: " + commits());
            index.settle();
            assertEquals(ARTICLES, index.ids().size());
        }
    }
}
