package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.Assessment;
import dev.setstone.examples.claims.Claims.Category;
import dev.setstone.examples.claims.Claims.Claim;
import dev.setstone.examples.claims.Claims.Coverage;
import dev.setstone.examples.claims.Claims.FraudScores;
import dev.setstone.examples.claims.Claims.Item;
import dev.setstone.examples.claims.Claims.Outcome;
import dev.setstone.examples.claims.Claims.Policy;
import dev.setstone.examples.claims.Claims.PolicyRegister;
import dev.setstone.examples.claims.Claims.Risk;
import dev.setstone.examples.claims.Claims.Settlement;
import dev.setstone.runtime.port.PortException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

final class ClaimsLogic {

    private static final int REFER_SCORE = 80;
    private static final int REVIEW_SCORE = 50;
    private static final int DECIMALS = 2;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal REVIEW_TOTAL = new BigDecimal("10000");
    private static final BigDecimal REVIEW_PAYMENT = new BigDecimal("1000.00");
    private static final BigDecimal NO_RECEIPT_LIMIT = new BigDecimal("100.00");
    private static final BigDecimal HUNDRED_PERCENT = new BigDecimal("100");
    private static final BigDecimal MOST_PERCENT_LOST = new BigDecimal("80");

    private ClaimsLogic() {
    }

    static Coverage coverage(Claim claim, PolicyRegister policyRegister) throws PortException {
        // rule 1
        // rule 6
        Optional<Policy> found = policyRegister.find(claim.policyNumber());
        if (found.isEmpty()) {
            return notCovered("no such policy");
        }
        Policy policy = found.get();
        // rule 2
        if (claim.lossDate().isBefore(policy.from()) || claim.lossDate().isAfter(policy.to())) {
            return notCovered("not in force");
        }
        // rule 3
        if (!policy.insured().contains(claim.kind())) {
            return notCovered("not insured");
        }
        // rule 4
        return new Coverage(true, "covered", policy.limit(), policy.deductible());
    }

    private static Coverage notCovered(String reason) {
        // rule 5
        return new Coverage(false, reason, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Risk risk(Claim claim, FraudScores fraudScores) throws PortException {
        // rule 1
        BigDecimal total = BigDecimal.ZERO;
        for (Item item : claim.items()) {
            total = total.add(item.price());
        }
        int score;
        try {
            // rule 2
            score = fraudScores.score(claim.claimant(), total);
        } catch (PortException failure) {
            // rule 4
            if ("UNREACHABLE".equals(failure.code())) {
                return Risk.REVIEW;
            }
            throw failure;
        }
        return riskOf(score, total);
    }

    private static Risk riskOf(int score, BigDecimal total) {
        // rule 2
        if (score >= REFER_SCORE) {
            return Risk.REFER;
        }
        // rule 2
        // rule 3
        if (score >= REVIEW_SCORE || total.compareTo(REVIEW_TOTAL) >= 0) {
            return Risk.REVIEW;
        }
        return Risk.LOW;
    }

    static Assessment assess(Item item, LocalDate lossDate) {
        // rule 3
        if (item.bought().isAfter(lossDate) || item.price().signum() < 0) {
            return new Assessment(item.description(), NOTHING);
        }
        // rule 1
        BigDecimal percentLeft = HUNDRED_PERCENT.subtract(percentLost(item, lossDate));
        BigDecimal worth = item.price().multiply(percentLeft).movePointLeft(2);
        // rule 2
        if (!item.receipt()) {
            worth = worth.min(NO_RECEIPT_LIMIT);
        }
        // rule 4
        return new Assessment(item.description(), worth.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal percentLost(Item item, LocalDate lossDate) {
        // rule 1
        long years = Period.between(item.bought(), lossDate).getYears();
        return BigDecimal.valueOf(years * percentPerYear(item.category())).min(MOST_PERCENT_LOST);
    }

    private static long percentPerYear(Category category) {
        // rule 1
        return switch (category) {
            case ELECTRONICS -> 20L;
            case CLOTHING -> 10L;
            case MEDICAL_COST, OTHER -> 0L;
        };
    }

    static Settlement settle(Coverage coverage, Risk risk, List<Assessment> assessments) {
        // rule 1
        if (!coverage.covered()) {
            return unpaid(Outcome.DENY, coverage.reason());
        }
        // rule 2
        if (risk == Risk.REFER) {
            return unpaid(Outcome.REFER, "suspicion of fraud");
        }
        // rule 5
        BigDecimal remainder = total(assessments).subtract(coverage.deductible());
        if (remainder.signum() <= 0) {
            return unpaid(Outcome.DENY, "below the deductible");
        }
        Settlement payment = payment(remainder, coverage.limit());
        // rule 3
        if (risk == Risk.REVIEW && payment.amount().compareTo(REVIEW_PAYMENT) > 0) {
            return unpaid(Outcome.REFER, "to be reviewed");
        }
        // rule 4
        return payment;
    }

    private static Settlement unpaid(Outcome outcome, String reason) {
        return new Settlement(outcome, NOTHING, List.of(reason));
    }

    private static BigDecimal total(List<Assessment> assessments) {
        // rule 4
        BigDecimal total = BigDecimal.ZERO;
        for (Assessment assessment : assessments) {
            total = total.add(assessment.amount());
        }
        return total;
    }

    private static Settlement payment(BigDecimal remainder, BigDecimal limit) {
        // rule 4
        BigDecimal amount = remainder.min(limit).setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean limited = remainder.compareTo(limit) > 0;
        if (amount.compareTo(limit) > 0) {
            amount = limit.setScale(DECIMALS, RoundingMode.DOWN);
            limited = true;
        }
        List<String> reasons = limited ? List.of("limit reached") : List.of();
        return new Settlement(Outcome.PAY, amount, reasons);
    }
}
