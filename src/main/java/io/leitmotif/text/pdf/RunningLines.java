package io.leitmotif.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers, footers and page numbers: lines at the edge of a page that come back at the same height on another. */
final class RunningLines {

    /** Lines from the top, and from the bottom, that may be such. */
    private static final int EDGE = 3;
    private static final double SAME_HEIGHT = 4;
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,9}+");

    private record Place(int page, Line line, int firstNumber) {
    }

    private RunningLines() {
    }

    /** The same pages without them. */
    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, List<Place>> places = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : edges(pages.get(page))) {
                Matcher number = NUMBER.matcher(line.text());
                int first = number.find() ? Integer.parseInt(number.group()) : -1;
                places.computeIfAbsent(number.replaceAll("#"), text -> new ArrayList<>()).add(new Place(page, line, first));
            }
        }
        Set<Line> running = new HashSet<>();
        places.values().forEach(same -> collect(same, running));
        return pages.stream().map(lines -> lines.stream().filter(line -> !running.contains(line)).toList()).toList();
    }

    private static List<Line> edges(List<Line> lines) {
        List<Line> byHeight = new ArrayList<>(lines);
        byHeight.sort(Comparator.comparingDouble(Line::baseline));
        return byHeight.size() <= 2 * EDGE ? byHeight : concat(byHeight.subList(0, EDGE),
                byHeight.subList(byHeight.size() - EDGE, byHeight.size()));
    }

    private static List<Line> concat(List<Line> low, List<Line> high) {
        List<Line> both = new ArrayList<>(low);
        both.addAll(high);
        return both;
    }

    /** Neighbours by height that are on different pages; if they are mere numbers, they count the pages. */
    private static void collect(List<Place> same, Set<Line> running) {
        same.sort(Comparator.comparingDouble(place -> place.line().baseline()));
        for (int i = 1; i < same.size(); i++) {
            Place one = same.get(i - 1);
            Place other = same.get(i);
            boolean wordless = one.line().text().codePoints().noneMatch(Character::isLetter);
            boolean counts = one.firstNumber() - one.page() == other.firstNumber() - other.page();
            if (one.page() != other.page() && other.line().baseline() - one.line().baseline() < SAME_HEIGHT
                    && (counts || !wordless)) {
                running.add(one.line());
                running.add(other.line());
            }
        }
    }
}
