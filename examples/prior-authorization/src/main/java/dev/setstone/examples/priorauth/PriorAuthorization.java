package dev.setstone.examples.priorauth;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Ensures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a health plan covers a GLP-1 prescription. */
@CompiledWorkflow(spec = "prior-authorization.yaml")
public interface PriorAuthorization {

    /** The decision on a request. */
    Decision decide(Request request);

    /** Nobody is turned away, or kept waiting, without being told why. */
    @Ensures("decide")
    static boolean everyDecisionCarriesAReason(Request request, Decision decision) {
        return !decision.reasons().isEmpty();
    }

    /** The drug is dangerous for these patients, whatever else speaks for it. */
    @Ensures("decide")
    static boolean contraindicatedPatientsAreNeverApproved(Request request, Decision decision) {
        return !request.thyroidCancerHistory() || decision.outcome() != Outcome.APPROVE;
    }

    /**
     * A request for coverage.
     *
     * @param ageYears the patient's age in completed years
     * @param bmi body mass index in kg/m²
     * @param a1c glycated haemoglobin in percent, if it was measured
     * @param conditions what has been diagnosed
     * @param stepTherapyFailed whether a cheaper therapy was tried and failed
     * @param thyroidCancerHistory whether the patient or a close relative had medullary thyroid carcinoma
     */
    record Request(
            int ageYears,
            BigDecimal bmi,
            Optional<BigDecimal> a1c,
            Set<Condition> conditions,
            boolean stepTherapyFailed,
            boolean thyroidCancerHistory) {}

    /** What may have been diagnosed. */
    enum Condition {
        TYPE_2_DIABETES,
        HYPERTENSION,
        DYSLIPIDEMIA,
        SLEEP_APNEA,
        OTHER
    }

    /**
     * A decision.
     *
     * @param outcome what happens
     * @param reasons why, in the order in which the rules name them
     */
    record Decision(Outcome outcome, List<Reason> reasons) {}

    /** What happens to a request. */
    enum Outcome {
        APPROVE,
        DENY,
        /** A clinician looks at it. */
        REVIEW
    }

    /** Why. */
    enum Reason {
        BMI_OUT_OF_RANGE,
        A1C_OUT_OF_RANGE,
        CONTRAINDICATED,
        TYPE_2_DIABETES,
        UNDER_AGE,
        OBESITY,
        OVERWEIGHT_WITH_CONDITION,
        STEP_THERAPY_MISSING,
        CRITERIA_NOT_MET
    }
}
