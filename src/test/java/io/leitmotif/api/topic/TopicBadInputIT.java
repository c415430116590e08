package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** TopicBadInputTest with the packaged service. */
@QuarkusIntegrationTest
class TopicBadInputIT extends TopicBadInputTest {
}
