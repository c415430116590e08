package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** ServiceTest with the packaged service. */
@QuarkusIntegrationTest
class ServiceIT extends ServiceTest {
}
