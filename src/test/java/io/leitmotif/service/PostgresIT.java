package io.leitmotif.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.api.SeedArticlesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seeds on PostgreSQL: the same jar, told of another database by three environment variables. */
class PostgresIT extends SeedArticlesContract {

    @TempDir
    private static Path data;
    private static PostgresServer postgres;
    private static PackagedService service;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        service = PackagedService.start(data, postgres.environment());
    }

    @AfterAll
    static void stop() throws Exception {
        if (service != null) {
            service.close();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void theArticlesAreInPostgres() throws Exception {
        assertEquals("5", postgres.query("select count(*) from article where indexed and octet_length(embedding) = 2048"));
        assertEquals("5", postgres.query("select count(*) from article where unknown_share between 0 and 0.05"));
        assertEquals("20", postgres.query("select count(*) from topic_decision"));
        assertEquals("bytea", postgres.query("select pg_typeof(embedding) from article limit 1"));
    }
}
