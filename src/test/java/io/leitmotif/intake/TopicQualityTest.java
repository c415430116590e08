package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.text.Format;
import io.leitmotif.topic.TopicScore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Topics of real articles that were labelled by hand: a table, and floors under it. */
@QuarkusTest
class TopicQualityTest {

    private static final Map<String, Double> MICRO_F1_FLOORS = Map.of("zh-Hans", 0.86, "zh-Hant", 0.85, "en", 0.84);
    private static final int LEAST_HARD_EXACT = 13;

    @Inject
    ArticleReader reader;

    /** Right, wrong and missed decisions. */
    private static final class Count {
        int right;
        int wrong;
        int missed;

        void add(boolean decided, boolean labelled) {
            right += decided && labelled ? 1 : 0;
            wrong += decided && !labelled ? 1 : 0;
            missed += !decided && labelled ? 1 : 0;
        }

        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
        }
    }

    @Test
    void microF1OfRealArticlesIsAboveTheFloors() throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        int hard = 0;
        int hardExact = 0;
        for (JsonNode article : DevelopmentSet.articles().values()) {
            if (article.get("doubtful").asBoolean()) {
                continue;
            }
            Set<String> labels = new HashSet<>();
            article.get("sectors").forEach(sector -> labels.add(sector.asText()));
            Reading reading = reader.read(Submission.of(article.get("text").asText(), Format.AUTO,
                    article.get("title").asText()));
            boolean exact = true;
            for (TopicScore topic : reading.topics()) {
                boolean labelled = labels.contains(topic.topicId());
                exact &= topic.assigned() == labelled;
                for (String key : new String[] {article.get("lang").asText(), "all", "all " + topic.topicId()}) {
                    counts.computeIfAbsent(key, k -> new Count()).add(topic.assigned(), labelled);
                }
            }
            if (article.get("note").asText().contains("HARD NEG")) {
                hard++;
                hardExact += exact ? 1 : 0;
            }
        }
        StringBuilder table = new StringBuilder("\ntopics of dev.jsonl, strict   precision  recall     F1  support\n");
        counts.forEach((key, count) -> table.append(String.format(Locale.ROOT, "%-29s %9.3f %7.3f %6.3f %8d%n", key,
                count.precision(), count.recall(), count.f1(), count.right + count.missed)));
        table.append(String.format(Locale.ROOT, "hard negatives exact: %d of %d%n", hardExact, hard));
        System.out.println(table);
        assertTrue(hardExact >= LEAST_HARD_EXACT, hardExact + " hard negatives are exact");
        assertAll(MICRO_F1_FLOORS.entrySet().stream().map(floor -> () -> assertTrue(
                counts.get(floor.getKey()).f1() >= floor.getValue(),
                floor.getKey() + " is " + counts.get(floor.getKey()).f1() + "; the floor is " + floor.getValue())));
    }
}
