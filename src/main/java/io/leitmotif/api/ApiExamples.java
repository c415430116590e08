package io.leitmotif.api;

/** What OpenAPI shows: requests that can be sent as they are, and answers of the shape they get. */
final class ApiExamples {

    static final String ARTICLE_INPUT = """
            {
              "title": "青岛推介虚拟现实产业园",
              "content": "青岛市虚拟现实产业园推介会23日在深圳举行，十六个项目签约，涉及头显光学模组、沉浸式内容制作和虚拟现实算力中心。",
              "source": "示例日报",
              "publishedAt": "2023-03-23T18:00:00+08:00",
              "externalId": "example-1"
            }""";

    static final String ARTICLE = """
            {
              "id": "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10",
              "title": "青岛推介虚拟现实产业园",
              "language": "zh-Hans",
              "url": null,
              "source": "示例日报",
              "externalId": "example-1",
              "publishedAt": "2023-03-23T10:00:00Z",
              "receivedAt": "2026-11-21T12:00:00.123456Z",
              "author": null,
              "tags": [],
              "summary": "青岛市虚拟现实产业园推介会23日在深圳举行，十六个项目签约，涉及头显光学模组、沉浸式内容制作和虚拟现实算力中心。",
              "topics": [
                { "id": "vr", "label": "虚拟现实", "score": 0.99, "assigned": true, "uncertain": false, "confirmed": null,
                  "head": 1, "vocabulary": "sectors",
                  "evidence": [ { "text": "青岛市虚拟现实产业园推介会23日在深圳举行，十六个项目签约，涉及头显光学模组、沉浸式内容制作和虚拟现实算力中心。",
                                  "start": 0, "end": 56, "score": 0.99 } ] },
                { "id": "ai", "label": "人工智能", "score": 0.2, "assigned": false, "uncertain": false, "confirmed": null,
                  "head": 1, "vocabulary": "sectors", "evidence": [] }
              ],
              "uncertain": false,
              "duplicateOf": null,
              "storyId": null,
              "encoder": { "id": "polyglot", "revision": "c6fa845869ec" },
              "warnings": []
            }""";

    static final String CLASSIFY = """
            { "content": "The new mixed-reality headset weighs 180 grams and tracks hands and eyes without controllers." }""";

    static final String CLASSIFICATION = """
            {
              "title": null,
              "language": "en",
              "topics": [
                { "id": "vr", "label": "Virtual and augmented reality", "score": 0.98, "assigned": true, "uncertain": false, "confirmed": null,
                  "head": 1, "vocabulary": "sectors",
                  "evidence": [ { "text": "The new mixed-reality headset weighs 180 grams and tracks hands and eyes without controllers.",
                                  "start": 0, "end": 93, "score": 0.98 } ] },
                { "id": "ai", "label": "Artificial intelligence", "score": 0.1, "assigned": false, "uncertain": false, "confirmed": null,
                  "head": 1, "vocabulary": "sectors", "evidence": [] }
              ],
              "warnings": []
            }""";

    static final String ARTICLE_LIST = """
            {
              "hits": [
                { "article": { "id": "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10", "title": "青岛推介虚拟现实产业园",
                               "language": "zh-Hans", "publishedAt": "2023-03-23T10:00:00Z", "source": "示例日报",
                               "url": null, "topics": [ { "id": "vr", "score": 0.99 } ] },
                  "score": 0.032787,
                  "highlights": [ { "field": "title", "text": "青岛推介虚拟现实产业园", "start": 0, "end": 11,
                                    "matches": [ { "start": 4, "end": 8 } ] } ] }
              ],
              "facets": { "topic": { "vr": 1 }, "language": { "zh-Hans": 1 }, "source": { "示例日报": 1 },
                          "month": { "2023-03": 1 } },
              "next": null
            }""";

    static final String PROBLEM = """
            {
              "type": "urn:leitmotif:problem:malformed",
              "title": "Malformed request",
              "status": 400,
              "detail": "publishedAt is no ISO-8601 date or date-time: yesterday (2022-06-02T14:27:31+08:00 is one)"
            }""";

    private ApiExamples() {
    }
}
