package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** WarningsOverHttpTest with the packaged service. */
@QuarkusIntegrationTest
class WarningsOverHttpIT extends WarningsOverHttpTest {
}
