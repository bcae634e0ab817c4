package dev.setstone.processor.cli;

import dev.setstone.processor.ApprovalPolicy;
import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Adoption;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.recording.Review;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a person says of recordings into their locks. Only a fresh recording can be reviewed, since no other is replayed. */
final class Reviewing {

    static final Flag REVIEWER =
            new Flag("--reviewer", "<name>", "who reviews; by default user.name and user.email of git");
    static final Flag AUTHOR = new Flag(
            "--author",
            "<name>",
            "who made the recording; by default who adopted an edit, else the author of its last commit, else git's user");
    static final Flag REASON = new Flag("--reason", "<text>", "why");
    static final Flag LOGIC = new Flag(
            "--logic", "<digits>", "the first digits of the SHA-256 of what was read; another logic is not reviewed");

    private final Review.Decision decision;
    private final Invocation invocation;

    Reviewing(Review.Decision decision, Invocation invocation) {
        this.decision = decision;
        this.invocation = invocation;
    }

    /** Reviews all that are named, in their order. */
    Reviewed run() throws Refusal {
        Compilation.Done<List<Entry>> done = new Compilation(Project.of(invocation)).work(bench -> {
            List<Entry> entries = new ArrayList<>();
            for (Workflow workflow : Chosen.named(invocation, bench)) {
                entries.add(review(workflow, bench));
            }
            return entries;
        });
        return new Reviewed(done.value(), done.used());
    }

    private Entry review(Workflow workflow, Workbench bench) throws ProblemException {
        RecordingStore store = new RecordingStore(workflow.folder());
        store.recover(workflow.at());
        return store.alone(workflow.name(), workflow.at(), () -> {
            Recording recording = reviewable(workflow, store, bench);
            Review review = review(workflow, store, recording.lock());
            if (decision == Review.Decision.APPROVED
                    && bench.approvalPolicy() == ApprovalPolicy.INDEPENDENT
                    && !review.isIndependent()) {
                throw new ProblemException(
                        Problem.REVIEWER_IS_AUTHOR,
                        workflow.at(),
                        workflow.name(),
                        review.reviewer(),
                        review.author().orElse("unknown"),
                        "setstone approve " + workflow.name());
            }
            Lock reviewed = recording.lock().reviewed(review);
            store.write(new Recording(recording.logicFile(), recording.logic(), reviewed), workflow.at());
            return Entry.of(workflow.name(), review);
        });
    }

    private Recording reviewable(Workflow workflow, RecordingStore store, Workbench bench) throws ProblemException {
        RecordingState state = store.state(workflow.name(), workflow.logicFile(), workflow.key());
        if (!(state instanceof RecordingState.Fresh fresh)) {
            Standing standing = new Standings()
                    .of(bench).stream()
                            .filter(one -> one.workflow().equals(workflow.name()))
                            .findFirst()
                            .orElseThrow();
            throw notReviewable(workflow, standing.state().key(), String.join("; ", standing.details()));
        }
        String sha256 = fresh.recording().lock().logicSha256();
        Optional<String> read = invocation.value(LOGIC.name());
        if (read.isPresent() && !sha256.startsWith(read.get())) {
            throw notReviewable(workflow, "another logic", "Its SHA-256 is " + sha256 + "; read that");
        }
        return fresh.recording();
    }

    private static ProblemException notReviewable(Workflow workflow, String what, String detail) {
        return new ProblemException(Problem.NOT_REVIEWABLE, workflow.at(), workflow.name(), what, detail);
    }

    private Review review(Workflow workflow, RecordingStore store, Lock lock) throws ProblemException {
        Git git = new Git(store.folder(workflow.name()));
        String reviewer = invocation
                .value(REVIEWER.name())
                .or(git::user)
                .map(Reviewing::oneLine)
                .orElseThrow(
                        () -> new ProblemException(Problem.PERSON_UNKNOWN, workflow.at(), "reviewer", REVIEWER.name()));
        Optional<String> author = invocation
                .value(AUTHOR.name())
                .or(() -> lock.provenance().adopted().map(Adoption::by))
                .or(() -> git.author(workflow.logicFile()))
                .map(Reviewing::oneLine);
        return new Review(
                decision,
                reviewer,
                author,
                LocalDate.now(ZoneOffset.UTC),
                lock.logicSha256(),
                invocation.value(REASON.name()).map(Reviewing::oneLine));
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** One review as it was written; without an author where none is known, without a reason where none was given. */
    record Entry(
            String workflow,
            String decision,
            String reviewer,
            @Nullable String author,
            String date,
            String logicSha256,
            @Nullable String reason) {
        static Entry of(String workflow, Review review) {
            return new Entry(
                    workflow,
                    review.decision().name().toLowerCase(Locale.ROOT),
                    review.reviewer(),
                    review.author().orElse(null),
                    review.date().toString(),
                    review.logicSha256(),
                    review.reason().orElse(null));
        }
    }

    /** All of them. */
    record Reviewed(List<Entry> reviews, Used used) implements Result {
        Reviewed {
            reviews = List.copyOf(reviews);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            for (Entry entry : reviews) {
                boolean approved = entry.decision().equals("approved");
                page.add(Page.Look.STRONG, entry.workflow())
                        .add("  ")
                        .add(approved ? Page.Look.GOOD : Page.Look.BAD, entry.decision())
                        .line(" by " + entry.reviewer() + " on " + entry.date());
                page.line("    logic SHA-256 " + entry.logicSha256());
                page.line("    author: " + (entry.author() == null ? "unknown" : entry.author()));
                if (entry.reason() != null) {
                    page.line("    reason: " + entry.reason());
                }
            }
            page.line("The locks have changed; commit them.");
            used.print(page);
        }
    }
}
