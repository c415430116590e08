package io.leitmotif.topic.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsItsOwn() {
        assertEquals(new Excerpt("短。", false), Excerpt.of("短。"));
        assertEquals(new Excerpt("a".repeat(300), false), Excerpt.of("a".repeat(300)));
    }

    @Test
    void wholeSentencesAreKept() {
        String sentence = "城市大脑接入了三千个路口的信号灯，早高峰的平均车速因此提高了一成二，市民说等灯的时间短了。";
        Excerpt excerpt = Excerpt.of(sentence.repeat(9));
        assertEquals(new Excerpt(sentence.repeat(300 / sentence.length()) + "…", true), excerpt);
    }

    @Test
    void englishSentencesAreKept() {
        String sentence = "The headset weighs 1.8 pounds and tracks hands, eyes and the room without any controller at all. ";
        assertEquals(sentence.repeat(3).stripTrailing() + "…", Excerpt.of(sentence.repeat(9)).text());
    }

    @Test
    void aSentenceWithoutAnEndIsCutBetweenCodePoints() {
        assertEquals("字".repeat(300) + "…", Excerpt.of("字".repeat(400)).text());
        assertEquals("a" + "𠀀".repeat(149) + "…", Excerpt.of("a" + "𠀀".repeat(200)).text());
    }
}
