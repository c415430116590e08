package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** EncoderOverHttpTest with the packaged service. */
@QuarkusIntegrationTest
class EncoderOverHttpIT extends EncoderOverHttpTest {
}
