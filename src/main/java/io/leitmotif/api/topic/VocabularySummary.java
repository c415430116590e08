package io.leitmotif.api.topic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vocabulary in numbers.
 *
 * @param id       its name
 * @param topics   how many topics it has, retired ones too
 * @param examples how many texts it was taught with, those that come with the service too
 */
@Schema(name = "VocabularySummary")
public record VocabularySummary(String id, int topics, long examples) {
}
