package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.DirtyNews;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every repairing step alone takes anything, and gives back nothing that it cannot trace. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class RepairPropertyTest {

    private static final List<UnaryOperator<TracedText>> STEPS = List.of(Whitespace::unify, Whitespace::paragraphs,
            Readings::remove, BrokenReadings::repair, Repetition::collapse, text -> Boilerplate.drop(text).text(),
            text -> Headline.of(null, text).text(), RepairPropertyTest::columns);

    private static TracedText columns(TracedText text) {
        OcrColumns columns = OcrColumns.read(text);
        return columns == null ? text : columns.text();
    }

    @Property
    void everyStepKeepsTheTraceWithinTheText(@ForAll String article) {
        TracedText text = Whitespace.unify(TracedText.of(article)); // what every other step is given
        for (UnaryOperator<TracedText> step : STEPS) {
            TracedText done = step.apply(text);
            for (int i = 0; i < done.length(); i++) {
                SourceRange source = done.source(i, i + 1);
                assertTrue(source.end() <= article.length());
            }
        }
    }

    @Property
    void everyStepGivesTheSameTwice(@ForAll String article) {
        TracedText text = Whitespace.unify(TracedText.of(article));
        STEPS.forEach(step -> assertEquals(step.apply(text), step.apply(text)));
    }

    @Property
    void whiteSpaceOnceTidiedIsTidy(@ForAll String article) {
        TracedText unified = Whitespace.unify(TracedText.of(article));
        assertEquals(unified.toString(), Whitespace.unify(unified).toString());
        TracedText paragraphs = Whitespace.paragraphs(unified);
        assertEquals(paragraphs.toString(), Whitespace.paragraphs(paragraphs).toString());
    }

    @Property
    void boilerplateOnceDroppedIsGone(@ForAll String article) {
        TracedText dropped = Boilerplate.drop(Whitespace.unify(TracedText.of(article))).text();
        assertEquals(dropped.toString(), Boilerplate.drop(dropped).text().toString());
    }

    @Property
    void aKnownTitleIsTheTitle(@ForAll String article) {
        TracedText text = Whitespace.unify(TracedText.of(article));
        assertEquals("A title", Headline.of(" A title ", text).title());
        assertTrue(Headline.of("A title", text).text().length() <= text.length());
    }

    @Property
    void nothingIsAddedByTakingAway(@ForAll String article) {
        TracedText text = Whitespace.unify(TracedText.of(article));
        assertTrue(Readings.remove(text).length() <= text.length());
        assertTrue(Repetition.collapse(text).length() <= text.length());
        assertTrue(Boilerplate.drop(text).text().length() <= text.length());
    }
}
