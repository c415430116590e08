package io.leitmotif.api.search;

/** Examples for the API's description. */
final class SearchExamples {

    static final String SIMILAR_INPUT = """
            { "content": "一款新的混合现实头显发布，重180克，可以追踪手和眼睛。", "limit": 5, "topic": "vr", "collapse": true }""";

    static final String SIMILAR = """
            {
              "hits": [
                { "article": { "id": "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10", "title": "青岛推介虚拟现实产业园",
                               "language": "zh-Hans", "publishedAt": "2023-03-23T10:00:00Z", "source": "示例日报",
                               "url": null, "topics": [ { "id": "vr", "score": 0.99 } ] },
                  "score": 0.83,
                  "passages": {
                    "query": { "text": "一款新的混合现实头显发布，重180克，可以追踪手和眼睛。", "start": 0, "end": 28 },
                    "article": { "text": "青岛市虚拟现实产业园推介会23日在深圳举行，十六个项目签约，涉及头显光学模组、沉浸式内容制作和虚拟现实算力中心。",
                                 "start": 0, "end": 56 },
                    "score": 0.79 } }
              ],
              "warnings": []
            }""";

    static final String STORY = """
            {
              "id": "019aa9b0-11c2-7e5b-8d0e-3b7f5f0a9c21", "title": "青岛推介虚拟现实产业园", "size": 2,
              "firstSeen": "2023-03-23T10:00:00Z", "lastSeen": "2023-03-24T02:00:00Z",
              "topics": [ { "id": "vr", "label": "虚拟现实", "count": 2 } ], "languages": [ "zh-Hans" ], "sources": [ "示例日报", "示例晚报" ],
              "articles": [
                { "id": "019aa9b0-2e40-7a17-bb1c-52f6f1f2d7a3", "title": "十六个虚拟现实项目在青岛签约", "language": "zh-Hans",
                  "publishedAt": "2023-03-24T02:00:00Z", "source": "示例晚报", "url": null, "topics": [ { "id": "vr", "score": 0.98 } ] },
                { "id": "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10", "title": "青岛推介虚拟现实产业园", "language": "zh-Hans",
                  "publishedAt": "2023-03-23T10:00:00Z", "source": "示例日报", "url": null, "topics": [ { "id": "vr", "score": 0.99 } ] }
              ],
              "changes": [
                { "kind": "merge", "from": "019aa9b0-3c11-7b0f-9f0a-6a1d2c3b4e5f",
                  "into": "019aa9b0-11c2-7e5b-8d0e-3b7f5f0a9c21", "articles": 1, "at": "2023-03-24T02:10:00Z" }
              ]
            }""";

    static final String STORIES = """
            {
              "stories": [
                {
                  "id": "019aa9b0-11c2-7e5b-8d0e-3b7f5f0a9c21", "title": "青岛推介虚拟现实产业园", "size": 2,
                  "firstSeen": "2023-03-23T10:00:00Z", "lastSeen": "2023-03-24T02:00:00Z",
                  "topics": [ { "id": "vr", "label": "虚拟现实", "count": 2 } ], "languages": [ "zh-Hans" ], "sources": [ "示例日报", "示例晚报" ],
                  "articles": [
                    { "id": "019aa9b0-2e40-7a17-bb1c-52f6f1f2d7a3", "title": "十六个虚拟现实项目在青岛签约", "language": "zh-Hans",
                      "publishedAt": "2023-03-24T02:00:00Z", "source": "示例晚报", "url": null, "topics": [ { "id": "vr", "score": 0.98 } ] },
                    { "id": "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10", "title": "青岛推介虚拟现实产业园", "language": "zh-Hans",
                      "publishedAt": "2023-03-23T10:00:00Z", "source": "示例日报", "url": null, "topics": [ { "id": "vr", "score": 0.99 } ] }
                  ]
                }
              ],
              "next": null
            }""";

    static final String TRENDS = """
            {
              "by": "week", "from": "2026-11-09T00:00:00Z", "to": "2026-11-23T00:00:00Z",
              "series": [
                { "key": "vr", "label": "虚拟现实", "total": 5, "buckets": [
                  { "start": "2026-11-09T00:00:00Z", "end": "2026-11-16T00:00:00Z", "count": 0, "z": null },
                  { "start": "2026-11-16T00:00:00Z", "end": "2026-11-23T00:00:00Z", "count": 5, "z": null } ] }
              ],
              "more": false
            }""";

    private SearchExamples() {
    }
}
