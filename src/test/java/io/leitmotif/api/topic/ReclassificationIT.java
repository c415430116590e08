package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** ReclassificationTest with the packaged service. */
@QuarkusIntegrationTest
class ReclassificationIT extends ReclassificationTest {
}
