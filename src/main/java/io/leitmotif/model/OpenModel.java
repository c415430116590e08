package io.leitmotif.model;

import io.leitmotif.model.bert.SentenceBert;
import io.leitmotif.model.file.WeightFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A model whose weights can be read until it is closed.
 *
 * @param bert  the model
 * @param files what its weights come from
 */
record OpenModel(SentenceBert bert, List<WeightFile> files) implements Closeable {

    @Override
    public void close() throws IOException {
        for (WeightFile file : files) {
            file.close();
        }
    }
}
