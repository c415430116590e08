package io.leitmotif.api.topic;

/** What OpenAPI shows of teaching. */
final class TopicExamples {

    static final String TOPIC_INPUT = """
            {
              "labels": { "zh": "半导体", "en": "Semiconductors" },
              "description": "Chips, their design, foundries, packaging, equipment and materials, and trade in all these.",
              "examples": [
                "晶圆代工厂上调第四季度资本开支，新增产能集中在28纳米。",
                { "text": "The foundry said it would begin volume production of 2-nanometre wafers in March.", "language": "en" }
              ]
            }""";

    static final String CORRECTION = """
            { "correct": false }""";

    private TopicExamples() {
    }
}
