package io.leitmotif.article;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The database as a whole. Thread-safe. */
@ApplicationScoped
public class Database {

    private final Flyway migrations;
    private final AgroalDataSource connections;
    private volatile boolean open;

    @Inject
    Database(Flyway migrations, AgroalDataSource connections) {
        this.migrations = migrations;
        this.connections = connections;
    }

    /**
     * Connects for the first time, which opens or creates an embedded database, and brings the tables to those of this edition.
     *
     * @throws RuntimeException if there is no connection or a migration fails: the database's own words
     */
    public void open() {
        migrations.migrate();
        open = true;
    }

    /** Whether it was opened and gives connections that work; asks it nothing before {@link #open} has returned. */
    boolean answers() throws SQLException {
        return open && connections.isHealthy(false);
    }
}
