package io.leitmotif.text.shingle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What of a text is compared: its letters and digits in a row, without case, width, script of Chinese, marks and spaces.
 * Thread-safe if the script's conversion is.
 */
public final class Letters {

    private final UnaryOperator<String> simplified;

    /** @param simplified traditional Chinese characters into simplified ones */
    public Letters(UnaryOperator<String> simplified) {
        this.simplified = Objects.requireNonNull(simplified, "simplified");
    }

    /** The letters of a text, compatible forms (NFKC of Unicode's UAX 15) made one; empty if it has none. */
    public String of(String text) {
        String normal = simplified.apply(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(normal.length());
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
