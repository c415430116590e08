package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** BadInputTest with the packaged service. */
@QuarkusIntegrationTest
class BadInputIT extends BadInputTest {
}
