package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** EvaluationTest with the packaged service. */
@QuarkusIntegrationTest
class EvaluationIT extends EvaluationTest {
}
