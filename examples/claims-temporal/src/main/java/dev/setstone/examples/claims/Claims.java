package dev.setstone.examples.claims;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Ensures;
import dev.setstone.annotations.Port;
import dev.setstone.annotations.Uses;
import dev.setstone.runtime.flow.Branch;
import dev.setstone.runtime.flow.Branches;
import dev.setstone.runtime.flow.FlowEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settles claims on a travel insurance. */
@CompiledWorkflow(spec = "claims.yaml")
public interface Claims {

    /**
     * Settles a claim: asks how it looks, and meanwhile whether it is covered, and assesses the items, four at a time, only where it is
     * covered.
     */
    default Settlement handle(Claim claim, FlowEngine flow) {
        try (Branches<RuntimeException> branches = flow.branches()) {
            Branch<Risk> risk = branches.fork(() -> risk(claim));
            Coverage coverage = coverage(claim);
            List<Assessment> assessments = coverage.covered()
                    ? flow.forEach(claim.items(), 4, item -> assess(item, claim.lossDate()))
                    : List.of();
            branches.join();
            return settle(coverage, risk.get(), assessments);
        }
    }

    /** Whether the policy covers the loss. */
    @Uses(PolicyRegister.class)
    Coverage coverage(Claim claim);

    /** How much the claim looks like fraud. */
    @Uses(FraudScores.class)
    Risk risk(Claim claim);

    /** What one item is worth. */
    Assessment assess(Item item, LocalDate lossDate);

    /** What is paid. */
    Settlement settle(Coverage coverage, Risk risk, List<Assessment> assessments);

    /** Nothing is paid beyond the limit, or without a covering policy. */
    @Ensures("settle")
    static boolean paysWithinTheLimit(
            Coverage coverage, Risk risk, List<Assessment> assessments, Settlement settlement) {
        return settlement.amount().signum() >= 0
                && (settlement.outcome() == Outcome.PAY || settlement.amount().signum() == 0)
                && (settlement.outcome() != Outcome.PAY || settlement.amount().compareTo(coverage.limit()) <= 0);
    }

    /** The register of policies. */
    @Port
    interface PolicyRegister {
        Optional<Policy> find(String policyNumber);
    }

    /** A service that scores claimants, from 0 (unsuspicious) to 100. */
    @Port
    interface FraudScores {
        int score(String claimant, BigDecimal total);
    }

    /** A claim as it comes in. */
    record Claim(
            String number, String policyNumber, String claimant, LossKind kind, LocalDate lossDate, List<Item> items) {
        public Claim {
            items = List.copyOf(items);
        }
    }

    /** Something that was lost. */
    record Item(String description, Category category, BigDecimal price, LocalDate bought, boolean receipt) {}

    /** What an item is, since things lose value at different rates. */
    enum Category {
        ELECTRONICS,
        CLOTHING,
        MEDICAL_COST,
        OTHER
    }

    /** What has happened. */
    enum LossKind {
        THEFT,
        DAMAGE,
        ILLNESS,
        CANCELLATION
    }

    /** A policy in the register. */
    record Policy(LocalDate from, LocalDate to, Set<LossKind> insured, BigDecimal limit, BigDecimal deductible) {
        public Policy {
            insured = Set.copyOf(insured);
            if (limit.signum() < 0 || deductible.signum() < 0) {
                throw new IllegalArgumentException("a limit and a deductible are not negative");
            }
        }
    }

    /** Whether the policy covers the loss, and how far. */
    record Coverage(boolean covered, String reason, BigDecimal limit, BigDecimal deductible) {
        public Coverage {
            if (limit.signum() < 0 || deductible.signum() < 0) {
                throw new IllegalArgumentException("a limit and a deductible are not negative");
            }
        }
    }

    /** How much the claim looks like fraud. */
    enum Risk {
        LOW,
        REVIEW,
        REFER
    }

    /** What an item is worth on the day of the loss. */
    record Assessment(String description, BigDecimal amount) {}

    /** What becomes of the claim. */
    record Settlement(Outcome outcome, BigDecimal amount, List<String> reasons) {
        public Settlement {
            reasons = List.copyOf(reasons);
        }
    }

    /** Who gets what. */
    enum Outcome {
        PAY,
        DENY,
        REFER
    }
}
