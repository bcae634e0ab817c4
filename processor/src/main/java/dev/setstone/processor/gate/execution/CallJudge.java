package dev.setstone.processor.gate.execution;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges what single calls of one step came to, without knowing where their arguments come from. */
final class CallJudge {

    private final StepSignature step;
    private final ValueWalk walk;
    private final CallText text = new CallText();

    CallJudge(StepSignature step, Contract contract) {
        this.step = step;
        this.walk = new ValueWalk(contract);
    }

    /**
     * A rule broken by a call.
     *
     * @param kind what tells apart breaches of the same rule
     * @param clause what happened, as the end of "step(arguments) ..."; may hold values
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Breach(GateRule rule, String kind, String clause, int line) {}

    /** What is wrong with one result by itself. */
    List<Breach> judge(RunResult result) {
        if (result instanceof RunResult.Returned returned) {
            return returned(returned);
        } else if (result instanceof RunResult.Threw threw) {
            return threw(threw).stream().toList();
        } else if (result instanceof RunResult.Stopped stopped) {
            ExecutionRule rule = ExecutionRule.ofBound(stopped.bound());
            return List.of(
                    new Breach(rule, stopped.bound(), "was stopped: " + text.quoted(stopped.detail()), stopped.line()));
        } else if (result instanceof RunResult.NotRun notRun) {
            return List.of(new Breach(ExecutionRule.NOT_RUN, "", "was not run: " + text.quoted(notRun.reason()), 0));
        } else if (result instanceof RunResult.Miscalled miscalled) {
            return List.of(new Breach(
                    ExecutionRule.PORT_CALLS, "", "called its ports wrongly: " + text.quoted(miscalled.reason()), 0));
        }
        return List.of();
    }

    /** What is wrong with two results of the same call. */
    Optional<Breach> compare(RunResult one, RunResult other, GateRule rule, String circumstances) {
        Optional<String> difference = Optional.empty();
        if (one instanceof RunResult.Returned first && other instanceof RunResult.Returned second) {
            difference = new ValueComparison(Optional.empty())
                    .first(first.value(), second.value())
                    .map(found -> "gave " + found.expected() + " and, " + circumstances + ", " + found.found()
                            + (found.path().isEmpty() ? "" : " at result" + found.path()));
            if (difference.isEmpty() && !first.calls().equals(second.calls())) {
                difference = Optional.of("called " + text.value(first.calls()) + " and, " + circumstances + ", "
                        + text.value(second.calls()));
            }
        } else if (answered(one) && answered(other) && !outcome(one).equals(outcome(other))) {
            difference = Optional.of(outcome(one) + " and, " + circumstances + ", " + outcome(other));
        }
        return difference.map(clause -> new Breach(rule, circumstances, clause, 0));
    }

    private static boolean answered(RunResult result) {
        return result instanceof RunResult.Returned || result instanceof RunResult.Threw;
    }

    private String outcome(RunResult result) {
        if (result instanceof RunResult.Threw threw) {
            return "threw " + threw.exception() + " " + text.quoted(threw.message());
        }
        return "gave " + text.value(((RunResult.Returned) result).value());
    }

    private List<Breach> returned(RunResult.Returned returned) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        for (ValueWalk.Place place : walk.places(step.result(), returned.value())) {
            if (place.value() instanceof Value.Nothing && !place.nullAllowed() && places.add(place.path())) {
                breaches.add(
                        new Breach(ExecutionRule.NULL_RESULT, place.path(), "gave null at result" + place.path(), 0));
            }
        }
        if (returned.changedArguments()) {
            breaches.add(new Breach(ExecutionRule.ARGUMENTS_CHANGED, "", "changed its arguments", 0));
        }
        return breaches;
    }

    private Optional<Breach> threw(RunResult.Threw threw) {
        String exception = threw.exception();
        if (new DeclaredExceptions(step.thrown()).includes(threw)) {
            return Optional.empty();
        } else if (exception.equals(StackOverflowError.class.getName())) {
            return Optional.of(new Breach(ExecutionRule.STACK_OVERFLOW, "", "overflowed the stack", threw.line()));
        } else if (exception.equals(OutOfMemoryError.class.getName())) {
            return Optional.of(new Breach(ExecutionRule.MEMORY_LIMIT, "", "ran out of memory", threw.line()));
        }
        String message = threw.message().isEmpty() ? "" : " " + text.quoted(threw.message());
        String declared = step.thrown().isEmpty()
                ? "the step declares no exception"
                : "the step declares only " + String.join(", ", step.thrown());
        return Optional.of(new Breach(
                ExecutionRule.UNEXPECTED_EXCEPTION,
                exception,
                "threw " + exception + message + ", but " + declared,
                threw.line()));
    }
}
