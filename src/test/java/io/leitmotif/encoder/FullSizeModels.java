package io.leitmotif.encoder;

import io.leitmotif.model.HubShape;
import io.leitmotif.model.HubWriter;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import io.leitmotif.vector.Embedding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders as large as the published models, whole vocabularies of random vectors and all: prints how long the archive
 * takes to write and to load, and how far embeddings are from the same weights operation by operation. Takes 4 GB of
 * heap, most of it for the comparison, and 6 GB of disk.
 */
public final class FullSizeModels {

    private static final List<String> TEXTS = List.of("人工智能", "the museum of the city", "城市的发展 and the news of museums ".repeat(30));

    private FullSizeModels() {}

    public static void main(String[] args) throws Exception {
        System.out.printf("%-60s %5s %10s %8s %12s %12s%n", "", "", "written s", "load s", "difference", "least cosine");
        for (HubShape shape : List.of(HubShape.BGE, HubShape.MINILM, HubShape.E5, HubShape.LABSE, HubShape.XLM_R)) {
            Path folder = Files.createTempDirectory(Path.of("target"), "full-size");
            try {
                HubWriter.write(folder, shape);
                for (Precision precision : Precision.values()) {
                    if (precision == Precision.FP32 || Processor.current().runsBf16()) {
                        compare(folder, shape, precision);
                    }
                }
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static void compare(Path folder, HubShape shape, Precision precision) throws Exception {
        String[] settings = {"leitmotif.encoder.model", folder.resolve(shape.id()).toString(), "leitmotif.encoder.precision",
                precision.name().toLowerCase(java.util.Locale.ROOT), "leitmotif.encoder.cache-dir", folder.resolve("cache").toString()};
        long start = System.nanoTime();
        TestEncoders.model(settings).close();
        long written = System.nanoTime();
        try (LoadedModel model = TestEncoders.model(settings)) {
            long loaded = System.nanoTime();
            double difference = 0;
            double cosine = 1;
            try (EagerBert eager = new EagerBert(shape)) {
                for (Window window : TestEncoders.windows(model.reader(), TEXTS, Role.PASSAGE)) {
                    float[] wanted = eager.embed(window.tokens()).toArray();
                    Embedding got = model.engine().embed(new Batch(List.of(window))).get(0);
                    cosine = Math.min(cosine, got.dot(Embedding.of(wanted)));
                    for (int i = 0; i < wanted.length; i++) {
                        difference = Math.max(difference, Math.abs(wanted[i] - got.toArray()[i]));
                    }
                }
            }
            System.out.printf("%-60s %5s %10.1f %8.1f %12.2e %12.6f%n", shape, precision, (written - start - (loaded - written)) / 1e9,
                    (loaded - written) / 1e9, difference, cosine);
        }
    }
}
