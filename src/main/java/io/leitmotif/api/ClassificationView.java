package io.leitmotif.api;

import io.leitmotif.intake.Reading;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a text is about.
 *
 * @param title    that was given or found, or null
 * @param language BCP 47; und if unknown
 * @param topics   every topic, best first
 */
@Schema(name = "Classification")
public record ClassificationView(String title, String language, List<TopicScoreView> topics) {

    static ClassificationView of(Reading reading, ShownTopics shown) {
        return new ClassificationView(reading.clean().title(), reading.clean().language(),
                shown.of(reading.topics()));
    }
}
