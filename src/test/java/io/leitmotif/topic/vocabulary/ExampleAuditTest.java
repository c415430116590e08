package io.leitmotif.topic.vocabulary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What can be wrong with the examples as a whole: told twice, labelled in two ways, or one-sided. */
class ExampleAuditTest {

    private static final double DUPLICATE_RESEMBLANCE = 0.35;
    private static final double DUPLICATE_CONTAINMENT = 0.6;
    private static final double SAME_SUBJECT_RESEMBLANCE = 0.2;

    /**
     * @param each examples of each topic, and without one
     * @param longer long examples, of whatever topics
     */
    private record Floor(int each, int longer) {
    }

    private static final Map<String, Floor> FLOORS = Map.of(
            "zh-Hans", new Floor(80, 0), "zh-Hant", new Floor(15, 0), "en", new Floor(70, 0),
            "ja", new Floor(4, 6), "ko", new Floor(4, 6), "de", new Floor(4, 6), "fr", new Floor(4, 6),
            "es", new Floor(4, 6));
    private static final double NONE_FLOOR = 0.4;

    private static final Vocabulary SECTORS = VocabularyReader.read("models/topics/sectors.json");
    private static final List<Example> EXAMPLES = SECTORS.examples();
    private static final List<String> TEXTS = EXAMPLES.stream().map(Example::text).toList();

    @Test
    void anEditedCopyAndAPartOfALongerTextAreFound() {
        String text = "The lift in the town hall has stopped again, between the second floor and the third.";
        String longer = text + " Nobody was in it but a tray of cups. The mayor takes the stairs, which she says has "
                + "cost her two kilos since May. A new one, quoted at 90,000 crowns, must wait until the roof is paid "
                + "for, and the roof must wait for the bats, who are protected and in no hurry at all.";
        assertEquals(1, duplicates(List.of(text, text.replace("second", "fourth"))).size());
        assertEquals(1, duplicates(List.of(text, longer)).size());
        assertEquals(0, duplicates(List.of(text, "The lift has been repaired. It stops on each floor now.")).size());
    }

    @Test
    void noTwoExamplesAreNearDuplicates() {
        long start = System.nanoTime();
        List<NearTexts.Pair> duplicates = duplicates(TEXTS);
        System.out.printf(Locale.ROOT, "%nnear duplicates: %d among %d examples, in %.1f s%n", duplicates.size(),
                EXAMPLES.size(), (System.nanoTime() - start) / 1e9);
        assertTrue(duplicates.isEmpty(), () -> listed(duplicates));
    }

    @Test
    void noTwoExamplesOfOneSubjectHaveDifferentTopics() {
        List<String> titles = TEXTS.stream().map(ExampleAuditTest::title).toList();
        List<NearTexts.Pair> sameSubject = new ArrayList<>(
                NearTexts.pairs(TEXTS, SAME_SUBJECT_RESEMBLANCE, Double.POSITIVE_INFINITY));
        sameSubject.addAll(NearTexts.pairs(titles, 1, Double.POSITIVE_INFINITY));
        List<NearTexts.Pair> conflicts = sameSubject.stream().filter(pair ->
                !EXAMPLES.get(pair.first()).topics().equals(EXAMPLES.get(pair.second()).topics())).toList();
        System.out.printf(Locale.ROOT, "%npairs on one subject: %d, labelled differently: %d%n", sameSubject.size(),
                conflicts.size());
        assertTrue(conflicts.isEmpty(), () -> listed(conflicts));
    }

    @Test
    void everyLanguageHasEnoughOfEachTopicAndOfNoneAndOfLongOnes() {
        ExampleTable table = new ExampleTable(SECTORS);
        double none = EXAMPLES.stream().filter(example -> example.topics().isEmpty()).count()
                / (double) EXAMPLES.size();
        System.out.printf(Locale.ROOT, "%n%s%nwithout a topic: %.3f%n", table, none);
        List<Executable> floors = new ArrayList<>();
        floors.add(() -> assertTrue(none >= NONE_FLOOR, "without a topic: " + none + "; the floor is " + NONE_FLOOR));
        FLOORS.forEach((language, floor) -> {
            Stream.concat(SECTORS.topics().stream().map(Topic::id), Stream.of(ExampleTable.NONE))
                    .forEach(column -> floors.add(() -> assertAtLeast(floor.each(), table, language, column)));
            floors.add(() -> assertAtLeast(floor.longer(), table, language, ExampleTable.Length.LONG.name()));
        });
        assertAll(floors);
    }

    private static void assertAtLeast(int floor, ExampleTable table, String language, String column) {
        int count = table.count(language, column);
        assertTrue(count >= floor, column + " in " + language + ": " + count + "; the floor is " + floor);
    }

    private static List<NearTexts.Pair> duplicates(List<String> texts) {
        return NearTexts.pairs(texts, DUPLICATE_RESEMBLANCE, DUPLICATE_CONTAINMENT);
    }

    /** The first of several lines; empty if there is only one. */
    private static String title(String text) {
        return text.substring(0, Math.max(0, text.indexOf('\n')));
    }

    private static String listed(List<NearTexts.Pair> pairs) {
        StringBuilder list = new StringBuilder();
        for (NearTexts.Pair pair : pairs) {
            list.append(String.format(Locale.ROOT, "%nresemblance %.2f, containment %.2f", pair.resemblance(),
                    pair.containment()));
            for (int place : new int[] {pair.first(), pair.second()}) {
                Example example = EXAMPLES.get(place);
                String text = example.text().replace('\n', ' ');
                list.append(String.format(Locale.ROOT, "%n  %s %s", example.topics(),
                        text.substring(0, Math.min(60, text.length()))));
            }
        }
        return list.toString();
    }
}
