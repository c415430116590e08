package io.leitmotif.api;

import io.quarkus.test.junit.QuarkusTest;

/** The seeds on the embedded database. */
@QuarkusTest
class SeedArticlesTest extends SeedArticlesContract {
}
