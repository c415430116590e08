package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** ArticleResourceTest with the packaged service. */
@QuarkusIntegrationTest
class ArticleResourceIT extends ArticleResourceTest {
}
