package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.LossKind;
import dev.setstone.examples.claims.Claims.Policy;
import dev.setstone.examples.claims.Claims.PolicyRegister;
import dev.setstone.ports.NamedQueries;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The register of policies in a database. */
final class SqlPolicyRegister implements PolicyRegister {

    private final NamedQueries queries;

    SqlPolicyRegister(DataSource source) {
        this.queries = new NamedQueries(source, SqlPolicyRegister.class, "policies.sql", Duration.ofSeconds(5), 1);
    }

    @Override
    public Optional<Policy> find(String policyNumber) {
        return queries.one(
                "find",
                Map.of("number", policyNumber),
                row -> new Policy(
                        row.date("first_day"),
                        row.date("last_day"),
                        kinds(row.text("insured")),
                        row.decimal("insured_limit"),
                        row.decimal("deductible")));
    }

    private static Set<LossKind> kinds(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isBlank())
                .map(LossKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
