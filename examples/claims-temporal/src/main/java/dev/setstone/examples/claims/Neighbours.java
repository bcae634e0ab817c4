package dev.setstone.examples.claims;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.setstone.ports.AllowedHttp;
import dev.setstone.ports.Origins;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcConnectionPool;

/** The systems around the workflow, small but real: a database in memory and an HTTP service on the loopback address. */
final class Neighbours implements AutoCloseable {

    private static final String INSERT =
            "INSERT INTO policy VALUES (?, DATE '2026-01-01', DATE '2026-12-31', ?, 2500.00, 150.00)";

    private final JdbcConnectionPool database;
    private final HttpServer service;
    private final ExecutorService threads = Executors.newFixedThreadPool(8, Neighbours::daemon);

    static {
        // Without it every answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    Neighbours() throws IOException, SQLException {
        this.database = JdbcConnectionPool.create("jdbc:h2:mem:policies;DB_CLOSE_DELAY=-1", "", "");
        fill();
        this.service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(threads);
        service.createContext("/score", Neighbours::score);
        service.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scoring-service");
        thread.setDaemon(true);
        return thread;
    }

    private void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement create = connection.createStatement()) {
                create.execute(
                        "CREATE TABLE policy (number VARCHAR PRIMARY KEY, first_day DATE, last_day DATE, insured VARCHAR, "
                                + "insured_limit DECIMAL(12, 2), deductible DECIMAL(12, 2))");
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < 100; i++) {
                    insert.setString(1, "P-" + i);
                    insert.setString(2, i % 10 == 0 ? "ILLNESS" : "THEFT,DAMAGE,ILLNESS");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** A claimant whose name begins with X is suspicious. */
    private static void score(HttpExchange exchange) throws IOException {
        boolean suspicious = exchange.getRequestURI().getQuery().contains("claimant=X");
        byte[] body = (suspicious ? "91" : "12").getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    SqlPolicyRegister register() {
        return new SqlPolicyRegister(database);
    }

    HttpFraudScores scores() {
        String url = "http://127.0.0.1:" + service.getAddress().getPort();
        return new HttpFraudScores(
                new AllowedHttp(Origins.of().andInside(url), Map.of(), Duration.ofSeconds(5), 1_000), url);
    }

    @Override
    public void close() {
        service.stop(0);
        threads.shutdownNow();
        try (Connection connection = database.getConnection();
                Statement shutdown = connection.createStatement()) {
            shutdown.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not end", e);
        } finally {
            database.dispose();
        }
    }
}
