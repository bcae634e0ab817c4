package dev.setstone.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.annotations.Port;
import dev.setstone.runtime.port.PortException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NamedQueriesTest {

    enum Plan {
        GOLD,
        BASIC
    }

    record Member(String id, String name, Optional<LocalDate> born, Plan plan, BigDecimal paid, boolean active) {}

    @Port
    interface Members {
        Optional<Member> find(String id);
    }

    /** How an application implements a port with named queries. */
    private static final class SqlMembers implements Members {

        private final NamedQueries queries;

        SqlMembers(NamedQueries queries) {
            this.queries = queries;
        }

        @Override
        public Optional<Member> find(String id) {
            return queries.one("find", Map.of("id", id), SqlMembers::member);
        }

        private static Member member(Row row) {
            return new Member(
                    row.text("id"),
                    row.text("name"),
                    row.optional("born", LocalDate.class),
                    row.choice("plan", Plan.values()),
                    row.decimal("paid"),
                    row.bool("active"));
        }
    }

    private NamedQueries queries;
    private Connection keepsTheDatabase;

    @BeforeEach
    void fill() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:members");
        keepsTheDatabase = source.getConnection();
        queries = new NamedQueries(source, NamedQueriesTest.class, "members.sql", Duration.ofSeconds(1), 2);
        queries.update("create", Map.of());
        add("1", "Ann", Optional.of(LocalDate.of(1980, 2, 3)), "GOLD");
        add("2", "Bob", Optional.empty(), "LOST");
    }

    @AfterEach
    void close() throws Exception {
        keepsTheDatabase.close();
    }

    private void add(String id, String name, Optional<LocalDate> born, String plan) {
        Map<String, ?> values = Map.of(
                "id", id, "name", name, "born", born, "plan", plan, "paid", new BigDecimal("12.50"), "active", true);
        assertThat(queries.update("add", values)).isEqualTo(1);
    }

    @Test
    void rowsAreReadAsTheRecordsOfAPort() {
        Members members = new SqlMembers(queries);

        assertThat(members.find("1"))
                .hasValue(new Member(
                        "1", "Ann", Optional.of(LocalDate.of(1980, 2, 3)), Plan.GOLD, new BigDecimal("12.50"), true));
        assertThat(members.find("3")).isEmpty();
        assertThat(members.find("1' OR '1'='1")).isEmpty();
        assertThat(queries.list("all", Map.of(), row -> row.text("id"))).containsExactly("1", "2");
    }

    @Test
    void aValueOfAnotherTypeIsNamedWithoutBeingQuoted() {
        failsWith("UNEXPECTED_VALUE", () -> new SqlMembers(queries).find("2"), "find: plan");
        failsWith(
                "UNEXPECTED_VALUE",
                () -> queries.one("find", Map.of("id", "2"), row -> row.date("born")),
                "born is not a LocalDate");
        failsWith(
                "UNEXPECTED_VALUE",
                () -> queries.one("find", Map.of("id", "2"), row -> row.integer("name")),
                "name is not a Integer");
    }

    @Test
    void moreRowsThanAllowedAreAFailure() {
        failsWith("TOO_MANY_ROWS", () -> queries.one("all", Map.of(), row -> row.text("id")), "2 rows");
        add("3", "Cid", Optional.empty(), "BASIC");
        failsWith("TOO_MANY_ROWS", () -> queries.list("all", Map.of(), row -> row.text("id")), "more than 2 rows");
    }

    @Test
    void whatTheDatabaseRefusesIsToldByItsStateAlone() {
        Map<String, ?> twice = Map.of(
                "id", "1", "name", "Secret", "born", Optional.empty(), "plan", "GOLD", "paid", 1, "active", true);

        failsWith("QUERY_FAILED", () -> queries.update("add", twice), "add failed with SQL state 23505");
    }

    @Test
    void aStatementThatTakesTooLongIsBrokenOff() {
        failsWith(
                "QUERY_TIMEOUT",
                () -> queries.one("forever", Map.of("sum", 0), row -> row.longInteger("1")),
                "forever took longer");
    }

    private static void failsWith(String code, ThrowingCallable work, String message) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PortException.class, thrown -> assertThat(thrown.code()).isEqualTo(code))
                .hasMessageContaining(message)
                .hasMessageNotContaining("Secret")
                .hasMessageNotContaining("LOST");
    }

    @Test
    void misuseIsTold() {
        assertThatThrownBy(() -> queries.update("drop", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only [add, all, create, find, forever]");
        assertThatThrownBy(() -> queries.list("find", Map.of("name", "1"), row -> 1))
                .hasMessage("find has the parameters [id] and was given [name]");
        assertThatThrownBy(() -> new NamedQueries(
                        new JdbcDataSource(), NamedQueriesTest.class, "none.sql", Duration.ofSeconds(1), 2))
                .hasMessageContaining("there is no none.sql");
    }

    @Test
    void aFileThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> QueryFile.parse("x.sql", "SELECT 1")).hasMessageContaining("-- name: ...");
        assertThatThrownBy(() -> QueryFile.parse("x.sql", "-- name: a\nSELECT 1\n-- name: a\nSELECT 2"))
                .hasMessageContaining("two statements");
        assertThatThrownBy(() -> QueryFile.parse("x.sql", "-- name: a\n\n-- name: b\nSELECT 2"))
                .hasMessageContaining("a has no statement");
        assertThatThrownBy(() -> QueryFile.parse("x.sql", "-- name: a\nSELECT ? FROM b"))
                .hasMessageContaining("write :name");
        assertThat(QueryFile.parse(
                                "x.sql", "-- name: a\nSELECT x::date, '?:y' FROM b WHERE c = :c AND d = :d OR e = :c")
                        .get("a"))
                .isEqualTo(new Query(
                        "a", "SELECT x::date, '?:y' FROM b WHERE c = ? AND d = ? OR e = ?", List.of("c", "d", "c")));
    }
}
