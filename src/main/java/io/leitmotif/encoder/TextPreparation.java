package io.leitmotif.encoder;

import io.leitmotif.model.ModelDescription;
import io.leitmotif.model.Script;
import io.leitmotif.text.language.SimplifiedScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a text to the form that the model's vocabulary is in: Unicode NFKC (full-width letters become ordinary
 * ones), lower case, one Chinese script, each if the model's description says so. Without it {@code AI}, {@code VR} and
 * {@code WeCity} are unknown words to a lower-case vocabulary. Immutable, thread-safe.
 */
final class TextPreparation {

    private final boolean composed;
    private final boolean lowerCase;
    private final SimplifiedScript simplified;

    TextPreparation(ModelDescription model) {
        composed = model.composed();
        lowerCase = model.lowerCase();
        simplified = model.script() == Script.HANS ? new SimplifiedScript() : null;
    }

    /** The text as the tokenizer gets it; offsets into the two do not agree. */
    String prepare(String text) {
        String form = composed ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        String cased = lowerCase ? form.toLowerCase(Locale.ROOT) : form;
        return simplified == null ? cased : simplified.apply(cased);
    }
}
