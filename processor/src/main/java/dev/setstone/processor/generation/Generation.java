package dev.setstone.processor.generation;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.gate.Gates;
import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.gate.output.CanaryLeak;
import dev.setstone.processor.gate.output.CopiedPlaceholders;
import dev.setstone.processor.gate.output.ReplyScreen;
import dev.setstone.processor.generation.AssumptionReader.Named;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.ModelClient;
import dev.setstone.processor.model.ModelException;
import dev.setstone.processor.model.Reply;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.prompt.PromptBuilder;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gets a brief an implementation: asks the model, lets the gates judge, hands their findings back, at most five times. Every
 * attempt stays on disk, so that a build that was stopped goes on where it was, and nothing is paid for twice.
 */
public final class Generation {

    /** How many answers a brief gets before the build fails. */
    public static final int MAX_ATTEMPTS = 5;

    private final Gates gates;
    private final PromptBuilder prompts = new PromptBuilder();
    private final ReplyReader replies = new ReplyReader();
    private final ReplyScreen screen = new ReplyScreen();
    private final CopiedPlaceholders copies = new CopiedPlaceholders();

    public Generation(Gates gates) {
        this.gates = gates;
    }

    /**
     * What to generate.
     *
     * @param input what is wanted, past the input gate
     * @param key its identity, which also names the fence in the prompt
     * @param surroundings the user's types
     * @param at where to report
     */
    public record Task(Screened input, FreshnessKey key, Surroundings surroundings, Position at) {
        /** What is wanted, as the user wrote it. */
        public Brief brief() {
            return input.brief();
        }

        /** The same without the logic that was recorded before. */
        public Task fromScratch() {
            return new Task(input.fromScratch(), key, surroundings, at);
        }
    }

    /**
     * Asks until a candidate passes every gate.
     *
     * @throws ProblemException when there is no answer, the model asks back, or no candidate passes
     */
    public Generated generate(Task task, ModelClient model, AttemptFolder attempts) throws ProblemException {
        Prompt prompt = prompts.opening(task.input(), task.key());
        Reply.Usage spent = Reply.Usage.none();
        for (int attempt = 1; ; attempt++) {
            Reply reply = ask(task, model, prompt);
            spent = spent.plus(reply.usage());
            Try result = tryOut(task, reply);
            if (result.judgement() instanceof Judgement.Accepted accepted) {
                return new Generated(
                        accepted.proof(),
                        accepted.verdicts(),
                        reply,
                        prompt,
                        attempt,
                        spent,
                        result.assumptions(),
                        result.revised());
            }
            List<Finding> findings =
                    result.findings().stream().map(task.input()::conceal).toList();
            keepFindings(task, attempts, attempt, findings);
            if (attempt == MAX_ATTEMPTS || result.isInVain()) {
                throw exhausted(task, attempts, attempt, findings);
            }
            String code = CanaryLeak.isAmong(findings) ? "" : result.code();
            prompt = prompts.repair(task.input(), task.key(), attempt + 1, code, findings);
        }
    }

    private static Reply ask(Task task, ModelClient model, Prompt prompt) throws ProblemException {
        try {
            return model.complete(prompt);
        } catch (ModelException none) {
            throw new ProblemException(none.problem(), task.at(), none.arguments());
        }
    }

    private Try tryOut(Task task, Reply reply) throws ProblemException {
        Optional<Verdict> leak = screen.judge(task.key(), reply.text());
        if (leak.isPresent()) {
            return new Try("", List.of(), new Judgement.Refused(List.of(leak.get())), Optional.empty());
        }
        ReplyReader.Content content =
                replies.read(reply.text(), task.brief().contract().logicName());
        if (content instanceof ReplyReader.Content.Questions asked) {
            throw new ProblemException(
                    Problem.QUESTIONS, task.at(), task.brief().name(), String.join(" | ", asked.questions()));
        }
        if (content instanceof ReplyReader.Content.Nothing nothing) {
            return Try.unfit("", "no-code", nothing.reason());
        }
        ReplyReader.Content.Code code = (ReplyReader.Content.Code) content;
        Named named = new AssumptionReader(task.brief()).read(code.before(), code.after());
        if (named instanceof Named.Malformed malformed) {
            return Try.unfit(code.source(), "assumptions", malformed.reason());
        }
        List<Assumption> assumptions = ((Named.Listed) named).assumptions();
        Optional<Earlier> earlier = task.input().earlier();
        return earlier.isEmpty()
                ? new Try(code.source(), assumptions, judge(task, code.source()), Optional.empty())
                : revise(task, code.source(), assumptions, earlier.get());
    }

    /** The answer with the recorded text of what did not change, if the gates pass that; else as it came. */
    private Try revise(Task task, String code, List<Assumption> assumptions, Earlier earlier) throws ProblemException {
        Optional<Revision> revision = Revision.of(task.brief(), earlier, code);
        if (revision.isPresent()) {
            Judgement judgement = judge(task, revision.get().source());
            if (judgement instanceof Judgement.Accepted
                    || revision.get().source().equals(code)) {
                return new Try(
                        revision.get().source(),
                        revision.get().assumptions(assumptions),
                        judgement,
                        Optional.of(revision.get().revised()));
            }
        }
        Generated.Revised asSent = Revision.asSent(task.brief(), earlier, code);
        return new Try(code, assumptions, judge(task, code), Optional.of(asSent));
    }

    private Judgement judge(Task task, String code) throws ProblemException {
        try {
            // The code stays as it was written wherever a prompt may show it again.
            Candidate candidate = new Candidate(task.brief(), task.input().withConstants(code));
            Judgement judgement = gates.judge(candidate, task.surroundings());
            return withoutCopies(task, judgement);
        } catch (SandboxException unusable) {
            throw new ProblemException(Problem.SANDBOX_FAILED, task.at(), String.valueOf(unusable.getMessage()));
        }
    }

    private Judgement withoutCopies(Task task, Judgement judgement) {
        if (judgement instanceof Judgement.Accepted accepted) {
            Optional<Verdict> copied = copies.judge(task.input(), accepted.proof());
            if (copied.isPresent()) {
                return new Judgement.Refused(List.of(copied.get()));
            }
        }
        return judgement;
    }

    private static void keepFindings(Task task, AttemptFolder attempts, int attempt, List<Finding> findings)
            throws ProblemException {
        String text = findings.stream().map(Finding::text).collect(Collectors.joining("\n", "", "\n"));
        try {
            attempts.findings(task.brief().name(), attempt, text);
        } catch (ModelException unwritable) {
            throw new ProblemException(unwritable.problem(), task.at(), unwritable.arguments());
        }
    }

    private static ProblemException exhausted(Task task, AttemptFolder attempts, int attempt, List<Finding> findings) {
        String told = findings.stream().map(Finding::text).collect(Collectors.joining("; "));
        String name = task.brief().name();
        try {
            // Put aside, or the next build would judge the same answers again instead of asking anew.
            attempts.retire(name);
        } catch (ModelException unwritable) {
            return new ProblemException(unwritable.problem(), task.at(), unwritable.arguments());
        }
        return new ProblemException(Problem.GATES_REFUSED, task.at(), name, attempt, told, attempts.shown());
    }
}
