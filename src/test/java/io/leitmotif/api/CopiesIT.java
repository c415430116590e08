package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** CopiesTest with the packaged service. */
@QuarkusIntegrationTest
class CopiesIT extends CopiesTest {
}
