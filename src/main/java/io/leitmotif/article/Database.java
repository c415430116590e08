package io.leitmotif.article;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** The database as a whole. Thread-safe. */
@ApplicationScoped
public class Database {

    /** What H2 says of a file that another process holds (ErrorCode.DATABASE_ALREADY_OPEN_1). */
    private static final int H2_HELD = 90020;

    private final Flyway migrations;
    private final AgroalDataSource connections;
    private final String url;
    private volatile boolean open;

    @Inject
    Database(Flyway migrations, AgroalDataSource connections,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.migrations = migrations;
        this.connections = connections;
        this.url = url;
    }

    /**
     * Connects for the first time, which opens or creates an embedded database, and brings the tables to those of this edition.
     *
     * @throws DatabaseException if there is no connection, or one that can only read
     * @throws RuntimeException  if a migration fails: the database's own words
     */
    public void open() {
        try (Connection first = connections.getConnection()) {
            if (first.isReadOnly()) {
                throw new DatabaseException(named() + " can be read and not written (quarkus.datasource.jdbc.url, leitmotif.data-dir).", null);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e.getErrorCode() == H2_HELD
                    ? named() + " is in use by a service or a command: stop it, or set leitmotif.data-dir to another folder."
                    : named() + " cannot be opened (quarkus.datasource.jdbc.url, leitmotif.data-dir): " + firstLine(e) + ".", e);
        }
        migrations.migrate();
        open = true;
    }

    /** Without its options, among which a password may be. */
    private String named() {
        return "The database " + url.split("[;?]", 2)[0];
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** Whether it was opened and gives connections that work; asks it nothing before {@link #open} has returned. */
    boolean answers() throws SQLException {
        return open && connections.isHealthy(false);
    }
}
