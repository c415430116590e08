package io.leitmotif.cli;

import io.leitmotif.alignment.Alignment;
import io.leitmotif.alignment.AlignmentReport;
import io.leitmotif.alignment.AlignmentRequest;
import io.leitmotif.encoder.EncoderConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds a language to an encoder, and tells how good it is. Needs neither database nor index, so none of the service is started. */
final class AlignCommand {

    /** Above the environment (300) and system properties (400): a model is named by the command alone. */
    private static final int ORDINAL = 1000;

    private AlignCommand() {
    }

    /**
     * Prints the figures on the standard output in UTF-8.
     *
     * @return 0, or 1 if the new map is no better than what was there, and nothing was written
     */
    static int run(AlignmentRequest request) {
        AlignmentReport report = new Alignment(AlignCommand::settings).run(request);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(AlignmentTable.of(report, request));
        return report.better() ? 0 : 1;
    }

    /** As the service would read them, but for the model. */
    private static EncoderConfig settings(String model) {
        return ConfigUtils.configBuilder().withMapping(EncoderConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("leitmotif.encoder.model", model), "align", ORDINAL))
                .build().getConfigMapping(EncoderConfig.class);
    }
}
