package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** DocumentFormatsTest with the packaged service. */
@QuarkusIntegrationTest
class DocumentFormatsIT extends DocumentFormatsTest {
}
