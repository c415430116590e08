package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.DirtyNews;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.WithNull;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Any bytes, under any name or none. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class DocumentCharsetPropertyTest {

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "ISO-2022-JP", "windows-1252", "KOI8-R",
                "UTF-16LE");
    }

    @Property
    void whatWasEncodedIsDecoded(@ForAll String article, @ForAll @From("charsets") String name) {
        Charset charset = CharsetLabel.charset(name);
        byte[] bytes = article.getBytes(charset);
        String text = new String(bytes, charset); // what the charset could not say is a question mark by now
        Assume.that(text.indexOf('\uFFFD') < 0 && Arrays.equals(bytes, text.getBytes(charset)));
        Assume.that(ByteOrderMark.of(bytes) == null);
        assertEquals(text, DocumentCharset.decode(bytes, name).text());
    }

    @Property
    void anyBytesAreReadOrRefusedAndNotChanged(@ForAll byte[] bytes,
            @ForAll @WithNull @From("charsets") String name) {
        byte[] before = bytes.clone();
        try {
            DocumentCharset.decode(bytes, name);
        } catch (ProblemException refused) {
            assertEquals(Problem.MALFORMED, refused.problem());
        }
        assertArrayEquals(before, bytes);
    }

    @Property
    void anyNameIsKnownOrRefused(@ForAll String name) {
        try {
            DocumentCharset.decode("a".getBytes(StandardCharsets.US_ASCII), name);
        } catch (ProblemException refused) {
            assertEquals(Problem.MALFORMED, refused.problem());
        }
    }
}
