package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of prior authorization as somebody writes them who reads them from the specification and cares for clarity first. */
final class HandWritten implements PriorAuthorization {

    private static final BigDecimal LEAST_BMI = BigDecimal.valueOf(10);
    private static final BigDecimal GREATEST_BMI = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_A1C = BigDecimal.valueOf(3);
    private static final BigDecimal GREATEST_A1C = BigDecimal.valueOf(20);
    private static final BigDecimal DIABETIC_A1C = new BigDecimal("6.5");
    private static final BigDecimal OBESE_BMI = BigDecimal.valueOf(30);
    private static final BigDecimal OVERWEIGHT_BMI = BigDecimal.valueOf(27);
    private static final int ADULT = 18;
    private static final Set<Condition> AGGRAVATING =
            EnumSet.of(Condition.HYPERTENSION, Condition.DYSLIPIDEMIA, Condition.SLEEP_APNEA);

    @Override
    public Decision decide(Request request) {
        List<Reason> implausible = implausible(request);
        if (!implausible.isEmpty()) {
            return new Decision(Outcome.DENY, implausible);
        }
        if (request.thyroidCancerHistory()) {
            return new Decision(Outcome.DENY, List.of(Reason.CONTRAINDICATED));
        }
        if (isDiabetic(request)) {
            return new Decision(Outcome.APPROVE, List.of(Reason.TYPE_2_DIABETES));
        }
        if (request.ageYears() < ADULT) {
            return new Decision(Outcome.REVIEW, List.of(Reason.UNDER_AGE));
        }
        if (request.bmi().compareTo(OBESE_BMI) >= 0) {
            return byStepTherapy(request, Reason.OBESITY);
        }
        if (request.bmi().compareTo(OVERWEIGHT_BMI) >= 0 && !Collections.disjoint(request.conditions(), AGGRAVATING)) {
            return byStepTherapy(request, Reason.OVERWEIGHT_WITH_CONDITION);
        }
        return new Decision(Outcome.DENY, List.of(Reason.CRITERIA_NOT_MET));
    }

    private static List<Reason> implausible(Request request) {
        List<Reason> reasons = new ArrayList<>();
        if (!isBetween(request.bmi(), LEAST_BMI, GREATEST_BMI)) {
            reasons.add(Reason.BMI_OUT_OF_RANGE);
        }
        if (request.a1c().isPresent() && !isBetween(request.a1c().get(), LEAST_A1C, GREATEST_A1C)) {
            reasons.add(Reason.A1C_OUT_OF_RANGE);
        }
        return reasons;
    }

    private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    private static boolean isDiabetic(Request request) {
        return request.conditions().contains(Condition.TYPE_2_DIABETES)
                || request.a1c().filter(a1c -> a1c.compareTo(DIABETIC_A1C) >= 0).isPresent();
    }

    private static Decision byStepTherapy(Request request, Reason qualifying) {
        return request.stepTherapyFailed()
                ? new Decision(Outcome.APPROVE, List.of(qualifying))
                : new Decision(Outcome.REVIEW, List.of(qualifying, Reason.STEP_THERAPY_MISSING));
    }
}
