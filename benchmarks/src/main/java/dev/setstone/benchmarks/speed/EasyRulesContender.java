package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;
import dev.setstone.examples.priorauth.PriorAuthorization.Reason;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each of the specification's, with Java conditions, the fastest form that it has; the first that applies decides. */
final class EasyRulesContender implements Contender {

    private static final String REQUEST = "request";
    private static final String DECISION = "decision";
    private static final BigDecimal LEAST_BMI = BigDecimal.valueOf(10);
    private static final BigDecimal GREATEST_BMI = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_A1C = BigDecimal.valueOf(3);
    private static final BigDecimal GREATEST_A1C = BigDecimal.valueOf(20);
    private static final BigDecimal DIABETIC_A1C = new BigDecimal("6.5");
    private static final BigDecimal OBESE_BMI = BigDecimal.valueOf(30);
    private static final BigDecimal OVERWEIGHT_BMI = BigDecimal.valueOf(27);
    private static final Set<Condition> AGGRAVATING =
            Set.of(Condition.HYPERTENSION, Condition.DYSLIPIDEMIA, Condition.SLEEP_APNEA);

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules();

    EasyRulesContender() {
        rule("implausible", request -> bmiImplausible(request) || a1cImplausible(request), Outcome.DENY);
        rule("contraindicated", Request::thyroidCancerHistory, Outcome.DENY, Reason.CONTRAINDICATED);
        rule("diabetic", EasyRulesContender::diabetic, Outcome.APPROVE, Reason.TYPE_2_DIABETES);
        rule("under age", request -> request.ageYears() < 18, Outcome.REVIEW, Reason.UNDER_AGE);
        rule("obese", request -> obese(request) && request.stepTherapyFailed(), Outcome.APPROVE, Reason.OBESITY);
        rule("obese, untried", EasyRulesContender::obese, Outcome.REVIEW, Reason.OBESITY, Reason.STEP_THERAPY_MISSING);
        rule(
                "overweight",
                request -> overweight(request) && request.stepTherapyFailed(),
                Outcome.APPROVE,
                Reason.OVERWEIGHT_WITH_CONDITION);
        rule(
                "overweight, untried",
                EasyRulesContender::overweight,
                Outcome.REVIEW,
                Reason.OVERWEIGHT_WITH_CONDITION,
                Reason.STEP_THERAPY_MISSING);
        rule("everything else", request -> true, Outcome.DENY, Reason.CRITERIA_NOT_MET);
    }

    /** A rule after those before it; without reasons, they are what is implausible. */
    private void rule(String name, Predicate<Request> condition, Outcome outcome, Reason... reasons) {
        List<Reason> given = List.of(reasons);
        rules.register(new RuleBuilder()
                .name(name)
                .priority(rules.size())
                .when(facts -> condition.test(facts.get(REQUEST)))
                .then(facts -> facts.put(
                        DECISION, new Decision(outcome, given.isEmpty() ? implausible(facts.get(REQUEST)) : given)))
                .build());
    }

    private static List<Reason> implausible(Request request) {
        return Stream.of(Reason.BMI_OUT_OF_RANGE, Reason.A1C_OUT_OF_RANGE)
                .filter(reason -> reason == Reason.BMI_OUT_OF_RANGE ? bmiImplausible(request) : a1cImplausible(request))
                .toList();
    }

    private static boolean bmiImplausible(Request request) {
        return outside(request.bmi(), LEAST_BMI, GREATEST_BMI);
    }

    private static boolean a1cImplausible(Request request) {
        return request.a1c().isPresent() && outside(request.a1c().get(), LEAST_A1C, GREATEST_A1C);
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(least) < 0 || value.compareTo(greatest) > 0;
    }

    private static boolean diabetic(Request request) {
        return request.conditions().contains(Condition.TYPE_2_DIABETES)
                || (request.a1c().isPresent() && request.a1c().get().compareTo(DIABETIC_A1C) >= 0);
    }

    private static boolean obese(Request request) {
        return request.bmi().compareTo(OBESE_BMI) >= 0;
    }

    private static boolean overweight(Request request) {
        return request.bmi().compareTo(OVERWEIGHT_BMI) >= 0 && !Collections.disjoint(request.conditions(), AGGRAVATING);
    }

    @Override
    public Object prepare(Request request) {
        return request;
    }

    @Override
    public Object decide(Object prepared) {
        Facts facts = new Facts();
        facts.put(REQUEST, prepared);
        engine.fire(rules, facts);
        return facts.get(DECISION);
    }

    @Override
    public Decision read(Object result) {
        return (Decision) result;
    }
}
