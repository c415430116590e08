package io.leitmotif.intake;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.encoder.Encoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says where the encoder reads a text badly. Thread-safe. */
@ApplicationScoped
public class Warnings {

    /** The least share of tokens for unknown letters that is told: Chinese has next to none, Korean 0.8, Arabic 0.45, Thai 1. */
    static final double MUCH_UNKNOWN = 0.25;

    private final Encoder encoder;

    @Inject
    Warnings(Encoder encoder) {
        this.encoder = encoder;
    }

    /** What to warn of in a text that was just read; empty if there is nothing. */
    public List<Warning> of(Reading reading) {
        return of(reading.unknownShare(), reading.clean().language(), encoder.languages());
    }

    /** The same for an article, as when it was read; of one stored before shares were kept only its language counts. */
    public List<Warning> of(StoredArticle article) {
        return of(article.unknownShare(), article.metadata().language(), encoder.languages());
    }

    /**
     * The warnings, in the order of their kinds.
     *
     * @param unknownShare of its tokens, 0..1, or null
     * @param language     BCP 47; {@code und} if unknown
     * @param covered      each a prefix of all that it means; empty if the encoder does not say
     */
    static List<Warning> of(Double unknownShare, String language, Set<String> covered) {
        List<Warning> warnings = new ArrayList<>();
        if (unknownShare != null && unknownShare >= MUCH_UNKNOWN) {
            warnings.add(new Warning(Warning.Kind.UNREAD_TOKENS, String.format(Locale.ROOT,
                    "%.0f %% of the text's tokens are unknown to the encoder: what they say is not read.", 100 * unknownShare)));
        }
        if (!covered.isEmpty() && !narrows(language, "und") && covered.stream().noneMatch(one -> narrows(language, one))) {
            warnings.add(new Warning(Warning.Kind.LANGUAGE_NOT_COVERED, "The text is in " + language
                    + "; the encoder was made for " + String.join(", ", covered) + "."));
        }
        return warnings;
    }

    private static boolean narrows(String language, String wider) {
        return language.equals(wider) || language.startsWith(wider + "-");
    }
}
