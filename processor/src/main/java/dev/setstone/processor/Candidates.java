package dev.setstone.processor;

import dev.setstone.processor.RunDifferences.Comparison;
import dev.setstone.processor.RunDifferences.Difference;
import dev.setstone.processor.generation.Generated;
import dev.setstone.processor.generation.Generation;
import dev.setstone.processor.generation.Generation.Task;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.ModelClient;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.verdict.Assumption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gets a brief one candidate that passes every gate, or two that were written independently of each other and agree on every
 * generated input. Each has a folder of attempts of its own, so that a build that was stopped goes on with both where it was. The
 * second is always asked for from scratch: who has seen recorded logic reads the brief as that does.
 */
final class Candidates {

    /** What the folder of the second candidate's attempts is called behind the name of the first one's. */
    private static final String SECOND = "-second";

    private final Generation generation;
    private final ModelAccess models;
    private final int wanted;

    /** @param wanted 1 or 2 */
    Candidates(Generation generation, ModelAccess models, int wanted) {
        this.generation = generation;
        this.models = models;
        this.wanted = wanted;
    }

    /**
     * The candidate to record.
     *
     * @param generated the candidate; where there is a second, with the attempts, tokens and assumptions of both
     * @param agreedInputs on how many generated inputs the second one agrees; empty when there is none
     */
    record Chosen(Generated generated, Optional<Long> agreedInputs) {}

    /** Where attempts are kept, and what messages name them relative to. */
    record Place(Path folder, Path project) {
        AttemptFolder first() {
            return new AttemptFolder(folder, project);
        }

        AttemptFolder second() {
            return new AttemptFolder(folder.resolveSibling(folder.getFileName() + SECOND), project);
        }
    }

    /**
     * Asks until there are as many as are wanted.
     *
     * @throws ProblemException when one of them is missing, or they do not agree
     */
    Chosen choose(Task task, Place place) throws ProblemException {
        if (wanted == 1) {
            return new Chosen(generate(task, place.first()), Optional.empty());
        }
        Generated first;
        try {
            first = generate(task, place.first());
        } catch (ProblemException none) {
            throw none.names(Problem.HANDOFF_WAITING) ? bothWaiting(task, place, none) : none;
        }
        return agreed(task, first, second(task, place));
    }

    private Generated generate(Task task, AttemptFolder attempts) throws ProblemException {
        ModelClient model = models.open(attempts, task.at());
        return generation.generate(task, model, attempts);
    }

    /** Whoever carries prompts by hand should have to go once only: the second prompt is told with the first. */
    private ProblemException bothWaiting(Task task, Place place, ProblemException first) {
        List<Diagnostic> waiting = new ArrayList<>(first.diagnostics());
        try {
            generate(task.fromScratch(), place.second());
        } catch (ProblemException second) {
            waiting.addAll(second.diagnostics());
        }
        return new ProblemException(waiting);
    }

    private Generated second(Task task, Place place) throws ProblemException {
        try {
            return generate(task.fromScratch(), place.second());
        } catch (ProblemException none) {
            if (!none.names(Problem.GATES_REFUSED)) {
                throw none;
            }
            String why = none.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
            throw new ProblemException(
                    Problem.SECOND_REFUSED, task.at(), task.brief().name(), why);
        }
    }

    private static Chosen agreed(Task task, Generated first, Generated second) throws ProblemException {
        Comparison comparison = new RunDifferences(task.brief()).between(first.proof(), second.proof());
        if (comparison.differences().isEmpty()) {
            // What either reading had to assume is open in the brief, though both came to the same.
            List<Assumption> assumptions = Stream.concat(first.assumptions().stream(), second.assumptions().stream())
                    .distinct()
                    .toList();
            Generated both = new Generated(
                    first.proof(),
                    first.verdicts(),
                    first.reply(),
                    first.prompt(),
                    first.attempts() + second.attempts(),
                    first.spent().plus(second.spent()),
                    assumptions,
                    first.revised());
            return new Chosen(both, Optional.of((long) comparison.compared()));
        }
        Difference smallest = comparison.differences().get(0);
        throw new ProblemException(
                Problem.READINGS_DIFFER,
                task.at(),
                task.brief().name(),
                comparison.differences().size(),
                comparison.compared(),
                smallest.call() + ": " + smallest.one() + ", or " + smallest.other() + "?",
                yaml(smallest));
    }

    /** The input as an example, once with each answer. */
    private static String yaml(Difference difference) {
        return """
                steps:
                  %s:
                    examples:
                      # keep one of these two, or write the result that is right
                      - given: %2$s
                        %3$s
                      - given: %2$s
                        %4$s""".formatted(difference.step(), difference.given(), difference.one(), difference.other());
    }
}
