package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** TopicTeachingTest with the packaged service. */
@QuarkusIntegrationTest
class TopicTeachingIT extends TopicTeachingTest {
}
