package dev.setstone.processor.cli;

import dev.setstone.processor.ApprovalPolicy;
import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.recording.EditedLogic;
import dev.setstone.processor.recording.KeyDifference;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Orphan;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.recording.Review;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Redaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds how things stand with all workflows and recordings. */
final class Standings {

    private final Redaction redaction = new Redaction(new PrivacyScanner());

    /** All of them: workflows by name, then interfaces that can't be read, then recordings of no workflow. */
    List<Standing> of(Workbench bench) {
        List<Standing> all = new ArrayList<>();
        for (Workflow workflow : bench.workflows()) {
            all.add(standing(workflow, bench.approvalPolicy()));
        }
        for (Workbench.Unreadable unreadable : bench.unreadable()) {
            List<String> problems = unreadable.problems().stream()
                    .map(Diagnostic::text)
                    .map(redaction::redact)
                    .toList();
            all.add(new Standing(unreadable.name(), State.INVALID, "", problems));
        }
        orphans(bench)
                .forEach(orphan -> all.add(Standing.of(
                        orphan.name(),
                        State.ORPHANED,
                        orphan.folder() + " belongs to no workflow of these sources; setstone prune removes it")));
        return all;
    }

    /** A workflow that can't be read has a recording too, and nobody must be told to delete that. */
    static List<Orphan> orphans(Workbench bench) {
        if (!bench.unreadable().isEmpty()) {
            return List.of();
        }
        Set<Path> folders =
                bench.workflows().stream().map(Workflow::folder).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> names =
                bench.workflows().stream().map(Workflow::name).collect(Collectors.toCollection(TreeSet::new));
        return folders.stream()
                .flatMap(folder -> new RecordingStore(folder).orphans(names).stream())
                .toList();
    }

    private Standing standing(Workflow workflow, ApprovalPolicy policy) {
        RecordingStore store = new RecordingStore(workflow.folder());
        String name = workflow.name();
        RecordingState state = store.state(name, workflow.logicFile(), workflow.key());
        if (state instanceof RecordingState.Fresh fresh) {
            return reviewed(name, fresh.recording().lock(), policy);
        } else if (state instanceof RecordingState.Missing) {
            return Standing.of(name, State.MISSING, "it was never recorded; setstone record asks a model for it");
        } else if (state instanceof RecordingState.Stale stale) {
            List<String> changes =
                    stale.staleness().differences().stream().map(this::sentence).toList();
            return new Standing(name, State.STALE, stale.recording().lock().approval(), changes);
        } else if (state instanceof RecordingState.Tampered tampered) {
            Optional<EditedLogic> edited = store.edited(name);
            return edited.isPresent()
                    ? Standing.of(
                            name,
                            State.EDITED,
                            edited.get().logicFile()
                                    + " is not what was accepted; setstone diff shows the edit, setstone adopt has it judged")
                    : Standing.of(name, State.TAMPERED, tampered.what());
        } else if (state instanceof RecordingState.Malformed malformed) {
            return Standing.of(name, State.UNREADABLE, malformed.file() + ": " + malformed.reason());
        }
        RecordingState.TooNew tooNew = (RecordingState.TooNew) state;
        return Standing.of(
                name, State.UNREADABLE, tooNew.file() + " is of a newer Setstone (schema " + tooNew.schema() + ")");
    }

    /** What is quoted from a spec may be private; types are not, and the scanner would take some of their names for people's. */
    private String sentence(KeyDifference difference) {
        return difference.isOfContract() ? difference.sentence() : redaction.redact(difference.sentence());
    }

    private static Standing reviewed(String name, Lock lock, ApprovalPolicy policy) {
        Optional<Review> review = lock.review();
        if (review.isEmpty()) {
            return new Standing(
                    name, policy == ApprovalPolicy.OPTIONAL ? State.FRESH : State.PENDING, lock.approval(), List.of());
        }
        if (review.get().decision() == Review.Decision.REJECTED) {
            String reason = review.get().reason().orElse("no reason given");
            return new Standing(name, State.REJECTED, lock.approval(), List.of(reason));
        }
        boolean enough = policy != ApprovalPolicy.INDEPENDENT || review.get().isIndependent();
        return enough
                ? new Standing(name, State.APPROVED, lock.approval(), List.of())
                : new Standing(
                        name,
                        State.PENDING,
                        lock.approval(),
                        List.of("the reviewer is the author, or the author is not known"));
    }
}
