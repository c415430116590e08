package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** RebuildTest with the packaged service. */
@QuarkusIntegrationTest
class RebuildIT extends RebuildTest {
}
