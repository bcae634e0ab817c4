package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Statements of SQL by name, as they stand in a resource, for the implementations of ports that read or write a database. Values
 * are bound and never become text of a statement. Every call takes a connection, which must
 * be in auto-commit mode, and gives it back. Safe for many threads.
 *
 * <p>What goes wrong is a {@code PortException}: {@code QUERY_TIMEOUT}, {@code QUERY_FAILED}, {@code TOO_MANY_ROWS} or
 * {@code UNEXPECTED_VALUE}. Its message has the statement's name and the SQL state; the driver's own message, which may quote
 * values, is not in it and is not kept.
 */
public final class NamedQueries {

    private final DataSource source;
    private final SortedMap<String, Query> queries;
    private final Duration timeout;
    private final int maxRows;

    /**
     * The statements of a resource.
     *
     * @param beside the class beside which the resource lies
     * @param resource its name: a text in UTF-8 in which {@code -- name: findMember} starts a statement, with parameters such as
     *     {@code :id}
     * @param timeout how long a statement may run; whole seconds
     * @param maxRows how many rows a result may have; one more is a failure
     * @throws IllegalArgumentException when there is no such resource, or a statement in it is not well-formed
     */
    public NamedQueries(DataSource source, Class<?> beside, String resource, Duration timeout, int maxRows) {
        if (timeout.toSeconds() < 1 || maxRows < 1 || maxRows == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("timeout is " + timeout + " and maxRows is " + maxRows
                    + "; they must be a second and a row or more");
        }
        this.source = source;
        this.queries = Collections.unmodifiableSortedMap(QueryFile.parse(resource, text(beside, resource)));
        this.timeout = timeout;
        this.maxRows = maxRows;
    }

    private static String text(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + resource + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }

    /**
     * The rows of a result, in its order.
     *
     * @param values by parameter name, exactly those of the statement; a value may be an {@link Optional}, empty for NULL
     */
    public <T> List<T> list(String name, Map<String, ?> values, Function<Row, T> reader) {
        return run(name, values, statement -> {
            statement.setMaxRows(maxRows + 1);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(name, result);
                while (result.next()) {
                    if (rows.size() == maxRows) {
                        throw new PortException("TOO_MANY_ROWS", name + " has more than " + maxRows + " rows");
                    }
                    rows.add(reader.apply(row));
                }
            }
            return List.copyOf(rows);
        });
    }

    /** The only row of a result, if it has one; two are {@code TOO_MANY_ROWS}. */
    public <T> Optional<T> one(String name, Map<String, ?> values, Function<Row, T> reader) {
        List<T> rows = list(name, values, reader);
        if (rows.size() > 1) {
            throw new PortException("TOO_MANY_ROWS", name + " has " + rows.size() + " rows where one was expected");
        }
        return rows.stream().findFirst();
    }

    /** Runs a statement that changes rows, and says how many it changed. */
    public int update(String name, Map<String, ?> values) {
        return run(name, values, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String name, Map<String, ?> values, Work<T> work) {
        Query query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("there is no statement " + name + ", only " + queries.keySet());
        }
        query.checkNames(values.keySet());
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.sql())) {
            statement.setQueryTimeout((int) Math.min(timeout.toSeconds(), Integer.MAX_VALUE));
            for (int i = 0; i < query.parameters().size(); i++) {
                Object value = values.get(query.parameters().get(i));
                statement.setObject(i + 1, value instanceof Optional<?> optional ? optional.orElse(null) : value);
            }
            return work.with(statement);
        } catch (SQLTimeoutException late) {
            throw new PortException("QUERY_TIMEOUT", name + " took longer than " + timeout);
        } catch (SQLException failed) {
            throw new PortException("QUERY_FAILED", name + " failed with SQL state " + failed.getSQLState());
        }
    }
}
