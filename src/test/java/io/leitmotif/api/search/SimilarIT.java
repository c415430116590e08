package io.leitmotif.api.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** SimilarTest with the packaged service. */
@QuarkusIntegrationTest
class SimilarIT extends SimilarTest {
}
