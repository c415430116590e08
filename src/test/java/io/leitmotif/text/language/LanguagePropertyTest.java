package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.DirtyNews;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Any text in any language, whatever is claimed of it. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class LanguagePropertyTest {

    /** Tags and what looks like them. */
    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of("zh", "ZH", "en", "i", "x", "und", "no", "iw", "sgn", "Hant", "hans", "Latn", "TW", "cn", "419",
                "ny", "NO", "u", "ca", "japanese", "1996", "lvariant", "a", "0", "toolongforone", "", " ", "ı", "\u0000")
                .list().ofMaxSize(6).map(parts -> String.join("-", parts));
    }

    @Property
    void aTagIsMadeCanonicalOnceAndForAllOrRefused(@ForAll @From("tags") String tag) {
        try {
            String canonical = LanguageTag.canonical(tag);
            assertEquals(canonical, LanguageTag.canonical(canonical));
            assertTrue(canonical != null || tag.isBlank());
            assertEquals(canonical, LanguageTag.canonical(tag.replace('-', '_')));
        } catch (ProblemException refused) {
            assertEquals(Problem.MALFORMED, refused.problem());
        }
    }

    @Property
    void everyTextHasALanguageOrTheHint(@ForAll String article, @ForAll @From("tags") String hint) {
        String language = Language.of(article, null, hint);
        assertNotNull(language);
        assertEquals(language, LanguageTag.canonical(language));
    }
}
