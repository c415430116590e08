package io.leitmotif.text.language;

import com.ibm.icu.util.ULocale;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags as this service writes them: BCP 47, Chinese by its script. */
public final class LanguageTag {

    /** More than any language needs: the longest tag of RFC 5646's own list of what to make room for. */
    private static final int LONGEST = 35;

    private LanguageTag() {
    }

    /**
     * The tag in canonical case, regions of Chinese as the script they write: {@code zh_tw} is {@code zh-Hant}.
     *
     * @param tag or null, which is null again
     * @throws ProblemException {@link Problem#MALFORMED} if it is no tag of at most 35 characters
     */
    public static String canonical(String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String canonical = canonicalOrNull(tag);
        if (canonical == null) {
            throw new ProblemException(Problem.MALFORMED,
                    "language is no BCP 47 tag of at most " + LONGEST + " characters: " + tag);
        }
        return canonical;
    }

    /** The same for a tag that is only a hint: null if it is none. */
    public static String canonicalOrNull(String tag) {
        if (tag == null || tag.length() > LONGEST) {
            return null;
        }
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build()
                    .toLanguageTag();
            if (canonical.equals("cmn") || canonical.startsWith("cmn-")) {
                return canonicalOrNull("zh" + canonical.substring(3)); // Mandarin, by its member's name
            }
            if (canonical.startsWith("und-x-")) {
                return canonical.substring("und-".length()); // of zh-und-x-..., which has no canonical form for the JDK
            }
            return switch (canonical) {
                case "zh-CN", "zh-SG" -> "zh-Hans";
                case "zh-TW", "zh-HK", "zh-MO" -> "zh-Hant";
                default -> canonical;
            };
        } catch (IllformedLocaleException notATag) {
            return null; // the caller knows whether that is worth an answer
        }
    }

    /** The tag of a language that is named by its three letters of ISO 639-3. */
    static String ofIso639(String code) {
        return switch (code) {
            case "fas", "pes" -> "fa";
            case "zlm" -> "ms"; // CLDR has no alias for this member of Malay
            case "tgl" -> "tl"; // CLDR would have it Filipino
            default -> ULocale.createCanonical(code).toLanguageTag();
        };
    }
}
