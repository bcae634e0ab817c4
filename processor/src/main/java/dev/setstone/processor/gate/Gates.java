package dev.setstone.processor.gate;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.gate.execution.Executed;
import dev.setstone.processor.gate.output.Discreet;
import dev.setstone.processor.gate.output.FindingScreen;
import dev.setstone.processor.gate.output.OutputGate;
import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.syntax.WellFormed;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import dev.setstone.processor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The four gates in the only order that their proofs allow. Whatever goes wrong inside a gate is a refusal. */
public final class Gates {

    private final First security;
    private final Next<Cleared, WellFormed> syntax;
    private final Next<WellFormed, Executed> execution;
    private final Next<Executed, Accepted> accuracy;
    private final OutputGate output = new OutputGate();
    private final FindingScreen findings = new FindingScreen();

    /** The four gates; the output gate, which no candidate gets round, comes behind them. */
    public Gates(
            First security,
            Next<Cleared, WellFormed> syntax,
            Next<WellFormed, Executed> execution,
            Next<Executed, Accepted> accuracy) {
        this.security = security;
        this.syntax = syntax;
        this.execution = execution;
        this.accuracy = accuracy;
    }

    /** The gate that takes a candidate as it came. */
    @FunctionalInterface
    public interface First {
        Outcome<Cleared> judge(Candidate candidate, Surroundings surroundings) throws SandboxException;
    }

    /**
     * A gate that asks for the proof of the one before it.
     *
     * @param <I> that proof
     * @param <O> its own
     */
    @FunctionalInterface
    public interface Next<I, O> {
        Outcome<O> judge(I proof) throws SandboxException;
    }

    /**
     * Leads the candidate through the gates until one refuses it.
     *
     * @throws SandboxException when no child can be used, which says nothing about the candidate
     */
    public Judgement judge(Candidate candidate, Surroundings surroundings) throws SandboxException {
        List<Verdict> verdicts = new ArrayList<>();
        Optional<Cleared> cleared =
                pass(GateName.SECURITY, verdicts, candidate, one -> security.judge(one, surroundings));
        Optional<WellFormed> wellFormed = pass(GateName.SYNTAX, verdicts, cleared, syntax);
        Optional<Executed> executed = pass(GateName.EXECUTION, verdicts, wellFormed, execution);
        Optional<Accepted> accepted = pass(GateName.ACCURACY, verdicts, executed, accuracy);
        List<Verdict> ofTheFour = List.copyOf(verdicts);
        Optional<Discreet> discreet = pass(GateName.SECURITY, verdicts, accepted, output::judge);
        return discreet.map(proof -> accept(candidate, ofTheFour, proof.accepted()))
                .orElseGet(() -> refuse(candidate, verdicts));
    }

    private Judgement refuse(Candidate candidate, List<Verdict> verdicts) {
        int last = verdicts.size() - 1;
        Verdict screened;
        try {
            screened = findings.judge(candidate.brief(), verdicts.get(last));
        } catch (RuntimeException | StackOverflowError failed) {
            screened = failure(verdicts.get(last).gate(), place(failed));
        }
        List<Verdict> told = new ArrayList<>(verdicts.subList(0, last));
        told.add(screened);
        return new Judgement.Refused(told);
    }

    private static Judgement accept(Candidate candidate, List<Verdict> verdicts, Accepted proof) {
        Candidate proven = proof.executed().wellFormed().cleared().candidate();
        if (proven.equals(candidate)) {
            return new Judgement.Accepted(verdicts, proof);
        }
        List<Verdict> refused = new ArrayList<>(verdicts.subList(0, verdicts.size() - 1));
        refused.add(failure(GateName.ACCURACY, "the proof is about another candidate"));
        return new Judgement.Refused(refused);
    }

    private static <I, O> Optional<O> pass(GateName gate, List<Verdict> verdicts, Optional<I> proof, Next<I, O> next)
            throws SandboxException {
        return proof.isPresent() ? pass(gate, verdicts, proof.get(), next) : Optional.empty();
    }

    private static <I, O> Optional<O> pass(GateName gate, List<Verdict> verdicts, I proof, Next<I, O> next)
            throws SandboxException {
        Outcome<O> outcome;
        Verdict verdict;
        try {
            outcome = next.judge(proof);
            verdict = outcome.verdict();
        } catch (RuntimeException | StackOverflowError failed) {
            verdicts.add(failure(gate, place(failed)));
            return Optional.empty();
        }
        if (outcome instanceof Outcome.Passed<O> passed && verdict.passed() && verdict.gate() == gate) {
            verdicts.add(verdict);
            return Optional.of(passed.value());
        }
        verdicts.add(verdict.passed() ? failure(gate, "its outcome and its verdict contradict each other") : verdict);
        return Optional.empty();
    }

    /** The kind and place of a failure. Its message stays out, because it may hold a golden row's value. */
    private static String place(Throwable failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return failed.getClass().getName() + at;
    }

    private static Verdict failure(GateName gate, String what) {
        Finding finding =
                Finding.of(gate, "gate-failure", "The gate itself failed: " + what + ".", 0, "Nothing was accepted.");
        return new Verdict(gate, List.of(finding), new TreeMap<>());
    }
}
