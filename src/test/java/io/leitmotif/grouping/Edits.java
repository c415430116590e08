package io.leitmotif.grouping;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What becomes of an article on its way through other outlets; the same every time for the same random numbers. */
final class Edits {

    /** One thing that is done to a text. */
    enum Edit { TRUNCATE, REORDER, RETITLE, SCRIPT, FOOTER, NOISE }

    private static final List<String> CHINESE_FOOTERS = List.of(
            "\n（本文由综合频道编辑整理，版权归原作者所有，转载请注明出处，如有疑问请与本站联系。）",
            "\n责任编辑：小林　校对：小秦\n声明：文中观点只代表作者本人，与本平台立场无关。更多内容请下载客户端阅读。");
    private static final List<String> OTHER_FOOTERS = List.of(
            "\nThis story first appeared in our evening newsletter. Sign up to have it in your inbox every weekday.",
            "\nCopyright of the agency. All rights reserved; no part may be sold on without written leave.\nEdited by the desk.");
    private static final List<String> CHINESE_TITLES = List.of("刚刚传来消息，事情有了新的说法", "一文读懂：这件事究竟意味着什么");
    private static final List<String> OTHER_TITLES = List.of("What you need to know today", "The story everybody talks about");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final int LONGEST_TITLE = 120;

    private final Random random;

    Edits(long seed) {
        random = new Random(seed);
    }

    /** The text after one to three different edits. */
    String copy(String text) {
        List<Edit> edits = new ArrayList<>(Arrays.asList(Edit.values()));
        Collections.shuffle(edits, random);
        String copy = text;
        for (Edit edit : edits.subList(0, 1 + random.nextInt(3))) {
            copy = apply(edit, copy);
        }
        return copy;
    }

    /** The text after one edit. */
    String apply(Edit edit, String text) {
        return switch (edit) {
            case TRUNCATE -> text.substring(0, (int) (text.length() * (0.6 + 0.3 * random.nextDouble())));
            case REORDER -> reordered(text);
            case RETITLE -> one(chinese(text) ? CHINESE_TITLES : OTHER_TITLES) + "\n" + withoutTitle(text);
            case SCRIPT -> converted(text);
            case FOOTER -> text + one(chinese(text) ? CHINESE_FOOTERS : OTHER_FOOTERS);
            case NOISE -> noisy(text, 0.01 + 0.04 * random.nextDouble());
        };
    }

    private static String withoutTitle(String text) {
        int end = text.indexOf('\n');
        return end < LONGEST_TITLE ? text.substring(end + 1) : text;
    }

    /** Paragraphs in another order, or sentences if there is one paragraph. */
    private String reordered(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        if (parts.size() < 3) {
            parts = new ArrayList<>(Arrays.asList(text.split("(?<=[。！？.!?])")));
        }
        Collections.shuffle(parts, random);
        return String.join("", parts);
    }

    /** Into traditional characters, and as often as not back. */
    private String converted(String text) {
        String traditional = TRADITIONAL.transliterate(text);
        return random.nextBoolean() ? traditional : SIMPLIFIED.transliterate(traditional);
    }

    /** A share of the characters read wrong, dropped or doubled. */
    private String noisy(String text, double share) {
        StringBuilder noisy = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            if (random.nextDouble() >= share) {
                noisy.append(sign);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> noisy.append(text.charAt(random.nextInt(text.length())));
                case 1 -> noisy.append(sign).append(sign);
                default -> { }
            }
        }
        return noisy.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static boolean chinese(String text) {
        return text.codePoints().filter(Character::isIdeographic).count() * 4 > text.length();
    }
}
