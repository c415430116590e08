package io.leitmotif.api.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** TrendResourceTest with the packaged service. */
@QuarkusIntegrationTest
class TrendResourceIT extends TrendResourceTest {
}
