package io.leitmotif.index;

import io.leitmotif.service.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The same vectors in PostgreSQL with pgvector's HNSW index, at its default m = 16 and ef_construction = 64. */
final class PgVector implements AutoCloseable {

    private final PostgresServer server;

    private PgVector(PostgresServer server) {
        this.server = server;
    }

    /** Starts one; null where pgvector is not installed. */
    static PgVector start() throws Exception {
        PostgresServer server = PostgresServer.start();
        if (server.query("select count(*) from pg_available_extensions where name = 'vector'").equals("0")) {
            server.stop();
            return null;
        }
        server.query("create extension vector");
        server.query("alter system set shared_buffers = '2GB'");
        server.query("alter system set maintenance_work_mem = '2GB'");
        server.restart();
        return new PgVector(server);
    }

    String version() throws Exception {
        return server.query("select extversion from pg_extension where extname = 'vector'");
    }

    void fill(ClusteredVectors vectors) throws Exception {
        server.query("drop table if exists article");
        server.query("create table article (id int primary key, rare boolean, place vector(512))");
        try (Connection connection = connect()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy article from stdin");
            for (int i = 0; i < vectors.vectors().length; i++) {
                byte[] line = (i + "\t" + (i % ClusteredVectors.RARE == 0) + "\t"
                        + Arrays.toString(vectors.vectors()[i]).replace(" ", "") + "\n").getBytes();
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        }
    }

    /** By SQL over a connection: psql is given up after two minutes. */
    void index() throws SQLException {
        try (Connection connection = connect(); Statement build = connection.createStatement()) {
            build.execute("create index on article using hnsw (place vector_ip_ops)");
            build.execute("analyze article");
        }
    }

    String size() throws Exception {
        return server.query("select pg_size_pretty(pg_indexes_size('article'))");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), "leitmotif", "unused");
    }

    /** A connection that searches with this much effort. */
    PreparedStatement search(Connection connection, int effort, boolean onlyRare) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("set hnsw.ef_search = " + effort);
            setting.execute("set hnsw.iterative_scan = " + (onlyRare ? "strict_order" : "off"));
        }
        return connection.prepareStatement("select id from article " + (onlyRare ? "where rare " : "")
                + "order by place <#> ?::vector limit 10");
    }

    /** The ids of the ten nearest to a vector as pgvector writes it. */
    static List<Integer> nearest(PreparedStatement search, String query) {
        try {
            search.setString(1, query);
            List<Integer> ids = new ArrayList<>();
            try (ResultSet rows = search.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getInt(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
