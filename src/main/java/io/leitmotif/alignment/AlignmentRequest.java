package io.leitmotif.alignment;

import io.leitmotif.model.Polyglot;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is to be aligned.
 *
 * @param files       parallel texts, see {@link ParallelTexts}; at least one
 * @param language    that a map is made for, BCP 47
 * @param model       that reads it, as {@code leitmotif.encoder.model} names one; a single one; in the spelling of {@link ModelName}
 * @param encoder     it is brought into: a folder with an {@code encoder.json}, or a single model
 * @param hubLanguage what a single model reads, or null for the first other column of the first file; null for a folder
 * @param into        the folder that is written; may be the encoder's own
 * @param script      ISO 15924: texts in it whose language has no route are read as this one; null for what there was
 * @param id          of the encoder that comes out, or null for the folder's name
 */
public record AlignmentRequest(List<Path> files, String language, String model, String encoder, String hubLanguage, Path into,
        String script, String id) {

    /** As the other models' names. */
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /** As {@link Polyglot} reads them. */
    private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    /** What letters of many alphabets have. */
    private static final Set<Character.UnicodeScript> SHARED = Set.of(Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED, Character.UnicodeScript.UNKNOWN);

    /** @throws ProblemException MALFORMED if a language, a script, a model, the folder or the id is none */
    public AlignmentRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file of parallel texts");
        }
        language = tag(language);
        hubLanguage = hubLanguage == null ? null : tag(hubLanguage);
        model = ModelName.of(model);
        encoder = ModelName.of(encoder);
        into = into.toAbsolutePath().normalize();
        if (into.getFileName() == null) {
            throw new ProblemException(Problem.MALFORMED, into + " is no folder that can be made; --into names another.");
        }
        id = id == null ? into.getFileName().toString() : id;
        if (!id.matches(ID)) {
            throw new ProblemException(Problem.MALFORMED, "The id \"" + id + "\" is not of letters, digits, dot, dash and underscore,"
                    + " 100 at most; --id names another.");
        }
        if (script != null) {
            requireScript(script);
        }
    }

    private static String tag(String given) {
        String tag = Columns.tag(given);
        if (tag == null || !tag.matches(TAG) || Columns.isNoLanguage(tag)) {
            throw new ProblemException(Problem.MALFORMED, "\"" + given + "\" is no BCP 47 tag of one language, such as sv or zh-Hant.");
        }
        return tag;
    }

    private static void requireScript(String script) {
        try {
            if (!SHARED.contains(Character.UnicodeScript.forName(script))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new ProblemException(Problem.MALFORMED, "\"" + script + "\" is no script whose letters are of one alphabet, such as Latn.");
    }
}
