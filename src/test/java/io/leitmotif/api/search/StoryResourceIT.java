package io.leitmotif.api.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** StoryResourceTest with the packaged service. */
@QuarkusIntegrationTest
class StoryResourceIT extends StoryResourceTest {
}
