package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same rules as somebody writes them who cares for speed before all: every decision is made once, and nothing is allocated. */
final class HandTuned implements PriorAuthorization {

    private static final BigDecimal LEAST_BMI = BigDecimal.valueOf(10);
    private static final BigDecimal GREATEST_BMI = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_A1C = BigDecimal.valueOf(3);
    private static final BigDecimal GREATEST_A1C = BigDecimal.valueOf(20);
    private static final BigDecimal DIABETIC_A1C = new BigDecimal("6.5");
    private static final BigDecimal OBESE_BMI = BigDecimal.valueOf(30);
    private static final BigDecimal OVERWEIGHT_BMI = BigDecimal.valueOf(27);
    private static final int ADULT = 18;

    private static final Decision BOTH_IMPLAUSIBLE =
            new Decision(Outcome.DENY, List.of(Reason.BMI_OUT_OF_RANGE, Reason.A1C_OUT_OF_RANGE));
    private static final Decision BMI_IMPLAUSIBLE = new Decision(Outcome.DENY, List.of(Reason.BMI_OUT_OF_RANGE));
    private static final Decision A1C_IMPLAUSIBLE = new Decision(Outcome.DENY, List.of(Reason.A1C_OUT_OF_RANGE));
    private static final Decision CONTRAINDICATED = new Decision(Outcome.DENY, List.of(Reason.CONTRAINDICATED));
    private static final Decision DIABETIC = new Decision(Outcome.APPROVE, List.of(Reason.TYPE_2_DIABETES));
    private static final Decision UNDER_AGE = new Decision(Outcome.REVIEW, List.of(Reason.UNDER_AGE));
    private static final Decision OBESE = new Decision(Outcome.APPROVE, List.of(Reason.OBESITY));
    private static final Decision OBESE_UNTRIED =
            new Decision(Outcome.REVIEW, List.of(Reason.OBESITY, Reason.STEP_THERAPY_MISSING));
    private static final Decision OVERWEIGHT = new Decision(Outcome.APPROVE, List.of(Reason.OVERWEIGHT_WITH_CONDITION));
    private static final Decision OVERWEIGHT_UNTRIED =
            new Decision(Outcome.REVIEW, List.of(Reason.OVERWEIGHT_WITH_CONDITION, Reason.STEP_THERAPY_MISSING));
    private static final Decision NOT_MET = new Decision(Outcome.DENY, List.of(Reason.CRITERIA_NOT_MET));

    @Override
    public Decision decide(Request request) {
        BigDecimal bmi = request.bmi();
        Optional<BigDecimal> a1c = request.a1c();
        boolean bmiImplausible = bmi.compareTo(LEAST_BMI) < 0 || bmi.compareTo(GREATEST_BMI) > 0;
        if (a1c.isPresent() && (a1c.get().compareTo(LEAST_A1C) < 0 || a1c.get().compareTo(GREATEST_A1C) > 0)) {
            return bmiImplausible ? BOTH_IMPLAUSIBLE : A1C_IMPLAUSIBLE;
        }
        if (bmiImplausible) {
            return BMI_IMPLAUSIBLE;
        }
        if (request.thyroidCancerHistory()) {
            return CONTRAINDICATED;
        }
        Set<Condition> conditions = request.conditions();
        if (conditions.contains(Condition.TYPE_2_DIABETES)
                || (a1c.isPresent() && a1c.get().compareTo(DIABETIC_A1C) >= 0)) {
            return DIABETIC;
        }
        return request.ageYears() < ADULT ? UNDER_AGE : byWeight(bmi, conditions, request.stepTherapyFailed());
    }

    private static Decision byWeight(BigDecimal bmi, Set<Condition> conditions, boolean stepTherapyFailed) {
        if (bmi.compareTo(OBESE_BMI) >= 0) {
            return stepTherapyFailed ? OBESE : OBESE_UNTRIED;
        }
        if (bmi.compareTo(OVERWEIGHT_BMI) >= 0
                && (conditions.contains(Condition.HYPERTENSION)
                        || conditions.contains(Condition.DYSLIPIDEMIA)
                        || conditions.contains(Condition.SLEEP_APNEA))) {
            return stepTherapyFailed ? OVERWEIGHT : OVERWEIGHT_UNTRIED;
        }
        return NOT_MET;
    }
}
