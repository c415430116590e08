package io.leitmotif.api;

import io.leitmotif.intake.Reading;
import io.leitmotif.intake.Warning;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a text is about.
 *
 * @param title    that was given or found, or null
 * @param language BCP 47; und if unknown
 * @param topics   every topic, best first
 * @param warnings what can be wrong with that, because of how the text was read
 */
@Schema(name = "Classification")
public record ClassificationView(String title, String language, List<TopicScoreView> topics,
        @Schema(description = "What can be wrong with that, because of how the text was read") List<WarningView> warnings) {

    static ClassificationView of(Reading reading, ShownTopics shown, List<Warning> warnings) {
        return new ClassificationView(reading.clean().title(), reading.clean().language(),
                shown.of(reading.topics()), WarningView.of(warnings));
    }
}
