package io.leitmotif.alignment;

import com.ibm.icu.util.ULocale;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The languages of a file's columns, as its first line names them; BCP 47, a {@code zh-Hans} is a {@code zh} too. */
record Columns(List<String> languages) {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());
    /** ISO 639-2: undetermined, several, none at all, not coded. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis");

    /**
     * Reads the first line.
     *
     * @param cells of it
     * @throws ProblemException MALFORMED if a cell is no language, or there are two of one
     */
    static Columns of(List<String> cells) {
        List<String> languages = new ArrayList<>();
        for (String cell : cells) {
            String tag = tag(cell);
            if (tag == null) {
                throw new ProblemException(Problem.MALFORMED, "the first line names the language of each column, such as de,"
                        + " a tab, zh; \"" + shortened(cell) + "\" is no language tag of BCP 47");
            }
            if (languages.contains(tag)) {
                throw new ProblemException(Problem.MALFORMED, "there are two columns " + tag);
            }
            languages.add(tag);
        }
        return new Columns(List.copyOf(languages));
    }

    /** The tag in canonical case, or null if it is none or its language unknown to ISO 639. */
    static String tag(String given) {
        String tag = given.isBlank() ? null : LanguageTag.canonicalOrNull(given);
        return tag != null && KNOWN.contains(tag.replaceFirst("-.*", "")) ? tag : null;
    }

    /** Whether a tag says that nobody knows one language, such as {@code und}. */
    static boolean isNoLanguage(String tag) {
        return NO_LANGUAGE.contains(tag.replaceFirst("-.*", ""));
    }

    /** The number of a language's column, itself before a kind of it; -1 if there is none. */
    int find(String language) {
        int exact = languages.indexOf(language);
        return exact >= 0 ? exact : IntStream.range(0, languages.size())
                .filter(column -> languages.get(column).startsWith(language + "-")).findFirst().orElse(-1);
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
