package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** VocabularyResourceTest with the packaged service. */
@QuarkusIntegrationTest
class VocabularyResourceIT extends VocabularyResourceTest {
}
