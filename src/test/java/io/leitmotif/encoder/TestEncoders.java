package io.leitmotif.encoder;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The encoder as the service configures it, with a cache that the tests share. */
public final class TestEncoders {

    /** Holds the engine's libraries and the archives from one run to the next. */
    public static final String CACHE = "target/test-cache";

    /** The bundled Chinese model alone. */
    public static final String CHINESE = "models/bge-small-zh-v1.5";

    private TestEncoders() {}

    /** Default settings but for these names and values, in turns. */
    public static EncoderConfig config(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withMapping(EncoderConfig.class).withDefaultValue("leitmotif.encoder.cache-dir", CACHE);
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        return builder.build().getConfigMapping(EncoderConfig.class);
    }

    /** A loaded encoder. */
    public static Encoder loaded(String... settings) {
        Encoder encoder = new Encoder(config(settings));
        encoder.load();
        return encoder;
    }

    /** A model alone, with these settings; the Chinese one if they name none. */
    static LoadedModel model(String... settings) {
        String[] all = Stream.concat(Stream.of("leitmotif.encoder.model", CHINESE), Stream.of(settings)).toArray(String[]::new);
        EncoderConfig config = config(all);
        return LoadedModel.load(config.model(), 0, config);
    }

    /** All windows of all texts, in order. */
    static List<Window> windows(WindowReader reader, List<String> texts, Role role) {
        return IntStream.range(0, texts.size()).mapToObj(i -> reader.read(i, texts.get(i), role))
                .flatMap(text -> text.windows().stream()).toList();
    }

    /** The seed articles, dirty as they come. */
    public static List<String> seeds() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().matches("\\d+_.*\\.txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
