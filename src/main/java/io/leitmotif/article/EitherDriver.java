package io.leitmotif.article;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * H2 or PostgreSQL, as the URL says. Quarkus fixes a datasource's driver when the jar is built; this one leaves the
 * choice to run time, so that the same jar starts on its own file and grows onto a server (docs/adr/0002).
 */
public final class EitherDriver implements Driver {

    private static final List<Driver> DRIVERS = List.of(new org.h2.Driver(), new org.postgresql.Driver());

    /** Created by the connection pool. */
    public EitherDriver() {
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return driver(url).connect(url, info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        for (Driver driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(EitherDriver.class.getPackageName());
    }

    private static Driver driver(String url) throws SQLException {
        for (Driver driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("neither jdbc:h2: nor jdbc:postgresql: begins the database URL " + url);
    }
}
