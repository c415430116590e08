package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** CorrectionTest with the packaged service. */
@QuarkusIntegrationTest
class CorrectionIT extends CorrectionTest {
}
