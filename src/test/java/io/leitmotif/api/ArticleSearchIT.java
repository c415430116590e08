package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** ArticleSearchTest with the packaged service. */
@QuarkusIntegrationTest
class ArticleSearchIT extends ArticleSearchTest {
}
