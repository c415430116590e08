package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.text.Format;
import io.leitmotif.topic.TopicScore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Noise costs no topics. */
@QuarkusTest
class NoisyTopicsTest {

    private static final double MOST_CHANGED = 0.03;

    @Inject
    ArticleReader reader;

    @Test
    void brokenArticlesHaveTheTopicsOfTheWholeOnes() throws IOException {
        int decisions = 0;
        List<String> changed = new ArrayList<>();
        for (DevelopmentSet.Noisy noisy : DevelopmentSet.noisy()) {
            Map<String, Boolean> whole = topics(noisy.base());
            Map<String, Boolean> broken = topics(noisy.article());
            decisions += whole.size();
            whole.forEach((topic, assigned) -> {
                if (!assigned.equals(broken.get(topic))) {
                    changed.add(noisy.noise() + " " + noisy.article().get("id").asText() + " " + topic);
                }
            });
        }
        System.out.printf(Locale.ROOT, "topic decisions changed by noise: %d of %d %s%n", changed.size(), decisions, changed);
        assertTrue(changed.size() <= MOST_CHANGED * decisions, changed::toString);
    }

    private Map<String, Boolean> topics(JsonNode article) {
        return reader.read(Submission.of(article.get("text").asText(), Format.AUTO, article.get("title").asText()))
                .topics().stream().collect(Collectors.toMap(TopicScore::topicId, TopicScore::assigned));
    }
}
