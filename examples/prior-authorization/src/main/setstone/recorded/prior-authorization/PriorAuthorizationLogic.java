package dev.setstone.examples.priorauth;

import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;
import dev.setstone.examples.priorauth.PriorAuthorization.Reason;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class PriorAuthorizationLogic {

    private static final BigDecimal BMI_MIN = new BigDecimal("10");
    private static final BigDecimal BMI_MAX = new BigDecimal("100");
    private static final BigDecimal A1C_MIN = new BigDecimal("3.0");
    private static final BigDecimal A1C_MAX = new BigDecimal("20.0");
    private static final BigDecimal A1C_DIABETES = new BigDecimal("6.5");
    private static final BigDecimal BMI_OBESITY = new BigDecimal("30");
    private static final BigDecimal BMI_OVERWEIGHT = new BigDecimal("27");
    private static final int ADULT_AGE = 18;

    private PriorAuthorizationLogic() {
    }

    static Decision decide(Request request) {
        // rule 1
        List<Reason> rangeReasons = outOfRangeReasons(request);
        if (!rangeReasons.isEmpty()) {
            return new Decision(Outcome.DENY, rangeReasons);
        }
        // rule 2
        if (request.thyroidCancerHistory()) {
            return new Decision(Outcome.DENY, List.of(Reason.CONTRAINDICATED));
        }
        // rule 3
        if (hasType2Diabetes(request)) {
            return new Decision(Outcome.APPROVE, List.of(Reason.TYPE_2_DIABETES));
        }
        // rule 4
        if (request.ageYears() < ADULT_AGE) {
            return new Decision(Outcome.REVIEW, List.of(Reason.UNDER_AGE));
        }
        // rule 5
        Optional<Reason> qualifying = qualifyingReason(request);
        if (qualifying.isPresent()) {
            return decideQualified(qualifying.get(), request.stepTherapyFailed());
        }
        // rule 8
        return new Decision(Outcome.DENY, List.of(Reason.CRITERIA_NOT_MET));
    }

    private static List<Reason> outOfRangeReasons(Request request) {
        // rule 1
        List<Reason> reasons = new ArrayList<>();
        if (isOutside(request.bmi(), BMI_MIN, BMI_MAX)) {
            reasons.add(Reason.BMI_OUT_OF_RANGE);
        }
        if (request.a1c().isPresent() && isOutside(request.a1c().get(), A1C_MIN, A1C_MAX)) {
            reasons.add(Reason.A1C_OUT_OF_RANGE);
        }
        return Collections.unmodifiableList(reasons);
    }

    private static boolean isOutside(BigDecimal value, BigDecimal min, BigDecimal max) {
        // rule 1
        return value.compareTo(min) < 0 || value.compareTo(max) > 0;
    }

    private static boolean hasType2Diabetes(Request request) {
        // rule 3
        return request.conditions().contains(Condition.TYPE_2_DIABETES)
                || (request.a1c().isPresent() && request.a1c().get().compareTo(A1C_DIABETES) >= 0);
    }

    private static Optional<Reason> qualifyingReason(Request request) {
        // rule 5
        if (request.bmi().compareTo(BMI_OBESITY) >= 0) {
            return Optional.of(Reason.OBESITY);
        }
        if (request.bmi().compareTo(BMI_OVERWEIGHT) >= 0 && hasWeightRelatedCondition(request.conditions())) {
            return Optional.of(Reason.OVERWEIGHT_WITH_CONDITION);
        }
        return Optional.empty();
    }

    private static boolean hasWeightRelatedCondition(Set<Condition> conditions) {
        // rule 5
        return conditions.contains(Condition.HYPERTENSION)
                || conditions.contains(Condition.DYSLIPIDEMIA)
                || conditions.contains(Condition.SLEEP_APNEA);
    }

    private static Decision decideQualified(Reason qualifying, boolean stepTherapyFailed) {
        // rule 6
        if (stepTherapyFailed) {
            return new Decision(Outcome.APPROVE, List.of(qualifying));
        }
        // rule 7
        return new Decision(Outcome.REVIEW, List.of(qualifying, Reason.STEP_THERAPY_MISSING));
    }
}
