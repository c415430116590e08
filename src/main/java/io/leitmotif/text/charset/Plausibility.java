package io.leitmotif.text.charset;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a reading looks like a text: the bits it takes to write it down if letters are as common as they are in a
 * language. In a wrong charset they come out as rarer ones and take more, so the reading that takes the fewest is the
 * right one (minimum description length, Rissanen 1978).
 *
 * @param bits   of the likeliest language; fewer are more plausible, comparable for readings of the same sample
 * @param isText false if no language accounts for it
 */
record Plausibility(double bits, boolean isText) {

    private static final int ASCII_BITS = 5;
    private static final int BITS_A_BYTE = 8;
    /** A text takes no more bits than its bytes have, but for a few rare characters. */
    private static final int RARE_CHARACTERS_BITS = 24;

    /** @param length of the sample in bytes */
    static Plausibility of(String text, int length, Candidate candidate) {
        CharacterCost cost = new CharacterCost();
        Map<Integer, Integer> letters = new HashMap<>();
        double beyondAscii = 0;
        double oddAscii = 0;
        int ascii = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            double bits = cost.next(character, i < text.length() ? text.charAt(i) : ' ');
            if (character < 0x80) {
                ascii++;
                oddAscii += bits;
            } else {
                beyondAscii += bits;
                if (CharacterCost.isLetter(character)) {
                    int small = Character.toLowerCase(character);
                    letters.merge(small < 0x80 ? character : small, 1, Integer::sum);
                }
            }
        }
        beyondAscii += candidate.alphabets().stream().mapToDouble(alphabet -> alphabet.bits(letters)).min().orElseThrow();
        int bytesAnAscii = candidate.charset().name().startsWith("UTF-16") ? 2 : 1;
        return new Plausibility(candidate.rarityBits() + ascii * ASCII_BITS + oddAscii + beyondAscii,
                beyondAscii <= BITS_A_BYTE * (length - ascii * bytesAnAscii) + RARE_CHARACTERS_BITS);
    }
}
