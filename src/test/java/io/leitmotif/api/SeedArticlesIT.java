package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** SeedArticlesTest with the packaged service. */
@QuarkusIntegrationTest
class SeedArticlesIT extends SeedArticlesTest {
}
