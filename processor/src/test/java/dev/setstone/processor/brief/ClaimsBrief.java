package dev.setstone.processor.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workflow with something of everything that a freshness key is made of, to be edited piece by piece. */
public record ClaimsBrief(String source, String spec, String golden) {

    private static final String SOURCE = """
            package acme;

            import dev.setstone.annotations.CompiledWorkflow;
            import dev.setstone.annotations.Ensures;
            import java.math.BigDecimal;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;

            @CompiledWorkflow(spec = "claims.yaml")
            public interface Claims {

                Outcome decide(Claim claim, int ageYears) throws Refused;

                String file(Claim claim);

                @Ensures("decide")
                static boolean isFair(Claim claim, int ageYears, Outcome outcome) {
                    return true;
                }

                record Claim(BigDecimal amount, List<String> codes, Set<Kind> kinds, Map<String, Integer> counts) {}

                sealed interface Outcome permits Paid, Denied {}

                record Paid(BigDecimal amount) implements Outcome {}

                record Denied(String reason) implements Outcome {}

                enum Kind {
                    NEW,
                    OLD
                }

                class Refused extends Exception {
                    private static final long serialVersionUID = 1;

                    public Refused(String message) {
                        super(message);
                    }
                }
            }
            """;

    private static final String SPEC = """
            workflow: claims
            description: Settle claims.
            compliance: [gdpr]
            steps:
              decide:
                template: decision
                description: Pay or deny.
                rules:
                  - Deny a claim of more than 1000.
                  - Pay everything else.
                answers:
                  - question: Is 1000 inside?
                    answer: "yes"
                examples:
                  - name: small
                    given: {claim: {amount: 12.50, codes: [a, b], kinds: [NEW, OLD], counts: {x: 1, y: 2}}, ageYears: 30}
                    expect: {type: Paid, amount: 12.50}
                    rule: 2
                  - given: {claim: {amount: 5, codes: [], kinds: [], counts: {}}, ageYears: -1}
                    fails: Refused
                golden: claims.golden.jsonl
                tolerance: 0.01
                threshold: 0.9
              file:
                template: transformation
                rules: [Name the folder.]
                examples:
                  - given: {claim: {amount: 1, codes: [], kinds: [], counts: {}}}
                    expect: small claims
            """;

    private static final String GOLDEN = """
            {"given": {"claim": {"amount": 77317.31, "codes": ["canary-code"], "kinds": [], "counts": {"canary-key": 424243}}, "ageYears": 31417}, "expect": {"type": "Denied", "reason": "canary-reason"}}
            {"name": "canary-name", "given": {"claim": {"amount": 1000, "codes": [], "kinds": [], "counts": {}}, "ageYears": 27183}, "expect": {"type": "Paid", "amount": 999.875}}
            """;

    /** As it stands. */
    public static ClaimsBrief plain() {
        return new ClaimsBrief(SOURCE, SPEC, GOLDEN);
    }

    /** Replaces a piece of the spec, which must be in it. */
    public ClaimsBrief inSpec(String from, String to) {
        return new ClaimsBrief(source, replace(spec, from, to), golden);
    }

    /** Replaces a piece of the interface, which must be in it. */
    public ClaimsBrief inSource(String from, String to) {
        return new ClaimsBrief(replace(source, from, to), spec, golden);
    }

    /** Replaces a piece of the golden rows, which must be in them. */
    public ClaimsBrief inGolden(String from, String to) {
        return new ClaimsBrief(source, spec, replace(golden, from, to));
    }

    private static String replace(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("not there: " + from);
        }
        return text.replace(from, to);
    }

    /** Reads it through the public readers, its files being written to the folder. */
    public Brief read(Path folder) {
        try {
            Files.writeString(folder.resolve("claims.yaml"), spec, StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("claims.golden.jsonl"), golden, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return BriefReading.of(folder, "acme.Claims", source);
    }
}
