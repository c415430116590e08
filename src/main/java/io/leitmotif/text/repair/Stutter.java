package io.leitmotif.text.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A fragment said several times in immediate succession within a line.
 *
 * @param start  of the first time
 * @param period length of the fragment, UTF-16 units
 * @param copies how often it follows again, 1 or more
 */
record Stutter(int start, int period, int copies) {

    /** Buckets for the places of fragments' beginnings; a power of two, far more than a window has places. */
    private static final int BUCKETS = 1 << 12;

    /**
     * All of them, shortest period first, then by place. A repeat starts with the same few units a period ago, so only
     * places where such a beginning stood before are compared: one look at each unit of ordinary prose.
     *
     * @param shortest period, 1 or more
     * @param longest  period; time grows with it only where beginnings recur
     */
    static List<Stutter> find(String text, int shortest, int longest) {
        char[] units = text.toCharArray();
        List<Stutter> found = new ArrayList<>();
        int[] latest = new int[BUCKETS];
        int[] earlier = new int[Integer.highestOneBit(longest) << 1];
        int[] done = new int[longest + 1]; // up to where each period has been compared
        Arrays.fill(latest, -1);
        int beginning = 0; // the next few units as one number, which is rolled on
        int leaving = 1;
        for (int i = 0; i < Math.min(shortest - 1, units.length); i++) {
            beginning = 31 * beginning + units[i];
            leaving *= 31;
        }
        for (int i = 0; i + shortest <= units.length; i++) {
            beginning = 31 * beginning + units[i + shortest - 1];
            int bucket = (beginning ^ beginning >>> 12) & BUCKETS - 1;
            beginning -= leaving * units[i];
            int before = latest[bucket];
            for (int place = before; place >= 0 && i - place <= longest; place = earlier[place & earlier.length - 1]) {
                int period = i - place;
                if (period >= shortest && i >= done[period]) {
                    int end = matches(units, i, period);
                    done[period] = Math.max(end, i + 1);
                    int run = end - i;
                    if (run >= period) {
                        found.add(new Stutter(place, period, run / period));
                    }
                }
            }
            earlier[i & earlier.length - 1] = before;
            latest[bucket] = i;
        }
        found.sort(Comparator.comparingInt(Stutter::period).thenComparingInt(Stutter::start));
        return found;
    }

    /** Where the text stops being what it was a period before. */
    private static int matches(char[] units, int from, int period) {
        int at = from;
        while (at < units.length && units[at] == units[at - period] && units[at] != '\n') {
            at++;
        }
        return at;
    }
}
