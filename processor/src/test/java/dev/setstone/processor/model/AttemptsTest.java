package dev.setstone.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.prompt.Prompt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handoff, and the replies of other providers, as files. */
class AttemptsTest {

    private static final Prompt FIRST = new Prompt("demo", 1, "Write Java.", "the brief");
    private static final Prompt CHANGED = new Prompt("demo", 1, "Write Java.", "the brief, reworded");
    private static final Prompt SECOND = new Prompt("demo", 2, "Write Java.", "findings");

    @TempDir
    Path project;

    private Path folder;
    private AttemptFolder attempts;
    private ModelClient handoff;

    @BeforeEach
    void open() {
        folder = project.resolve("setstone/attempts/demo/0123456789ab");
        attempts = new AttemptFolder(folder, project);
        handoff = new HandoffClient(attempts);
    }

    private ModelException waits(Prompt prompt) {
        ModelException problem = catchThrowableOfType(ModelException.class, () -> handoff.complete(prompt));
        assertThat(problem.problem()).isEqualTo(Problem.HANDOFF_WAITING);
        return problem;
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A paid model that says its name and the number of the call. */
    private static final class Paid implements ModelClient {
        private final String name;
        private int calls;

        Paid(String name) {
            this.name = name;
        }

        @Override
        public Reply complete(Prompt prompt) {
            calls++;
            return new Reply("model: is text here\r\n" + name + calls, "paid", name, new Reply.Usage(3, 4, false));
        }
    }

    private Reply paid(Paid model, Prompt prompt) throws ModelException {
        return new RecordedAttempts(model, attempts, "paid:" + model.name).complete(prompt);
    }

    @Test
    void withoutAReplyTheBuildWaitsAndSaysWhichFilesItIsAbout() throws Exception {
        ModelException problem = waits(FIRST);

        assertThat(problem.arguments())
                .containsExactly(
                        "demo",
                        "setstone/attempts/demo/0123456789ab/1.prompt.md",
                        "setstone/attempts/demo/0123456789ab/1.reply.md");
        assertThat(text("1.prompt.md"))
                .contains("workflow demo, attempt 1", "1.reply.md", "\n\nWrite Java.\n\nthe brief\n");
        assertThat(names()).containsExactly("1.prompt.md");
    }

    @Test
    void aFolderOutsideTheProjectIsNamedInFull() {
        Path elsewhere = project.resolveSibling("elsewhere");

        assertThat(new AttemptFolder(elsewhere, project).shown())
                .isEqualTo(elsewhere.toAbsolutePath().normalize().toString().replace('\\', '/'));
    }

    @Test
    void aReplyIsTakenWithWhatItSaysOfItsModel() throws Exception {
        waits(FIRST);
        put("1.reply.md", "model: some model 1.5 \nclass A {}\n");

        Reply reply = handoff.complete(FIRST);

        assertThat(reply.text()).isEqualTo("class A {}\n");
        assertThat(reply.provider()).isEqualTo("handoff");
        assertThat(reply.model()).isEqualTo("some model 1.5");
        TokenCounter tokens = new TokenCounter();
        assertThat(reply.usage())
                .isEqualTo(new Reply.Usage(
                        tokens.count("Write Java.") + tokens.count("the brief"), tokens.count("class A {}\n"), true));
    }

    @Test
    void aReplyThatDoesNotSayItsModelIsUnstated() throws Exception {
        waits(FIRST);
        put("1.reply.md", "class A {} // model: x\n");

        assertThat(handoff.complete(FIRST).model()).isEqualTo("unstated");
        assertThat(handoff.complete(FIRST).text()).isEqualTo("class A {} // model: x\n");
    }

    @Test
    void lineEndsAndAByteOrderMarkOfAnEditorMakeNoDifference() throws Exception {
        waits(FIRST);
        put("1.prompt.md", "\uFEFF" + text("1.prompt.md").replace("\n", "\r\n"));
        put("1.reply.md", "\uFEFFmodel: x\r\nclass A {\r\n}\r\n");

        assertThat(handoff.complete(FIRST).text()).isEqualTo("class A {\n}\n");
        assertThat(handoff.complete(FIRST).model()).isEqualTo("x");
        assertThat(names()).containsExactly("1.prompt.md", "1.reply.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "model: x", "model: x\n\n"})
    void aReplyThatIsStillEmptyIsWaitedFor(String text) throws Exception {
        waits(FIRST);
        put("1.reply.md", text);

        waits(FIRST);
        assertThat(names()).containsExactly("1.prompt.md", "1.reply.md");
    }

    @Test
    void aReplyToAnotherPromptIsKeptUnderAnotherNameAndNotTaken() throws Exception {
        waits(FIRST);
        put("1.reply.md", "class Old {}");
        attempts.findings("demo", 1, "too old");
        String prompt = text("1.prompt.md");

        waits(CHANGED);

        assertThat(names())
                .containsExactly(
                        "1.prompt.md",
                        "1.superseded-1.findings.md",
                        "1.superseded-1.prompt.md",
                        "1.superseded-1.reply.md");
        assertThat(text("1.superseded-1.reply.md")).isEqualTo("class Old {}");
        assertThat(text("1.superseded-1.prompt.md")).isEqualTo(prompt);
        waits(FIRST);
        assertThat(names()).contains("1.superseded-1.prompt.md", "1.superseded-2.prompt.md");
    }

    @Test
    void aReplyWithoutItsPromptBelongsToNobodyKnown() throws Exception {
        Files.createDirectories(folder);
        put("1.reply.md", "class A {}");

        waits(FIRST);

        assertThat(names()).containsExactly("1.prompt.md", "1.superseded-1.reply.md");
    }

    @Test
    void attemptsDoNotDisturbEachOther() throws Exception {
        waits(FIRST);
        put("1.reply.md", "class A {}");
        waits(SECOND);
        put("2.reply.md", "class B {}");

        assertThat(handoff.complete(FIRST).text()).isEqualTo("class A {}");
        assertThat(handoff.complete(SECOND).text()).isEqualTo("class B {}");
    }

    @Test
    void aReplyThatIsTooLongIsAProblem() throws Exception {
        waits(FIRST);
        put("1.reply.md", "x".repeat(AttemptFolder.REPLY_LIMIT + 1));

        ModelException problem = catchThrowableOfType(ModelException.class, () -> handoff.complete(FIRST));

        assertThat(problem.problem()).isEqualTo(Problem.REPLY_UNREADABLE);
        assertThat(problem.arguments())
                .containsExactly(
                        "setstone/attempts/demo/0123456789ab/1.reply.md",
                        "it has 262145 bytes, and 262144 is the limit");
        put("1.reply.md", "x".repeat(AttemptFolder.REPLY_LIMIT));
        assertThat(handoff.complete(FIRST).text()).hasSize(AttemptFolder.REPLY_LIMIT);
    }

    @Test
    void aReplyThatIsNotUtf8IsAProblem() throws Exception {
        waits(FIRST);
        Files.write(folder.resolve("1.reply.md"), "class \u00c4 {}".getBytes(StandardCharsets.ISO_8859_1));

        ModelException problem = catchThrowableOfType(ModelException.class, () -> handoff.complete(FIRST));

        assertThat(problem.problem()).isEqualTo(Problem.REPLY_UNREADABLE);
        assertThat(problem.arguments()[1]).isEqualTo("it is not UTF-8 text");
    }

    @Test
    void aFolderThatCantBeWrittenIsAProblem() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");

        ModelException problem = catchThrowableOfType(ModelException.class, () -> handoff.complete(FIRST));

        assertThat(problem.problem()).isEqualTo(Problem.ATTEMPTS_UNWRITABLE);
        assertThat(problem.arguments()[0]).isEqualTo("demo");
        assertThat(problem.arguments()[1]).isEqualTo("setstone/attempts/demo/0123456789ab");
    }

    @Test
    void aPaidReplyIsKeptAsItCameAndNotPaidForTwice() throws Exception {
        Paid model = new Paid("m");
        Reply first = paid(model, FIRST);
        AttemptFolder later = new AttemptFolder(folder, project);

        Reply again = new RecordedAttempts(model, later, "paid:m").complete(FIRST);

        assertThat(again).isEqualTo(first);
        assertThat(again.usage()).isEqualTo(new Reply.Usage(3, 4, false));
        assertThat(model.calls).isEqualTo(1);
        assertThat(text("1.reply.md")).isEqualTo("model: is text here\r\nm1");
        assertThat(names()).containsExactly("1.prompt.md", "1.reply.json", "1.reply.md");
    }

    @Test
    void thePromptOfACallThatFailedIsThere() throws Exception {
        ModelClient failing = prompt -> {
            throw new ModelException(Problem.MODEL_FAILED, "m", "down", "there");
        };

        ModelException problem = catchThrowableOfType(
                ModelException.class, () -> new RecordedAttempts(failing, attempts, "paid:m").complete(FIRST));

        assertThat(problem.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(names()).containsExactly("1.prompt.md");
    }

    @Test
    void aReplyThatAppearsDuringACallIsNotOverwritten() throws Exception {
        ModelClient slow = prompt -> {
            try {
                put("1.reply.md", "class Other {}");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return new Reply("class Mine {}", "paid", "m", Reply.Usage.none());
        };

        Reply reply = new RecordedAttempts(slow, attempts, "paid:m").complete(FIRST);

        assertThat(reply.text()).isEqualTo("class Mine {}");
        assertThat(text("1.reply.md")).isEqualTo("class Mine {}");
        assertThat(text("1.superseded-1.reply.md")).isEqualTo("class Other {}");
        assertThat(paid(new Paid("m"), FIRST).text()).isEqualTo("class Mine {}");
    }

    @Test
    void anotherModelIsAskedAnew() throws Exception {
        paid(new Paid("old"), FIRST);

        assertThat(paid(new Paid("new"), FIRST).text()).endsWith("new1");
        assertThat(text("1.superseded-1.reply.md")).endsWith("old1");
        assertThat(names()).contains("1.superseded-1.reply.json", "1.superseded-1.prompt.md");
    }

    @Test
    void aPaidReplyIsNotTakenForAPersons() throws Exception {
        paid(new Paid("m"), FIRST);

        waits(FIRST);
        assertThat(text("1.superseded-1.reply.md")).endsWith("m1");
    }

    @Test
    void aPaidReplyThatSomebodyEditedIsTheirs() throws Exception {
        Paid model = new Paid("m");
        paid(model, FIRST);
        put("1.reply.md", "class Edited {}");

        assertThat(handoff.complete(FIRST).model()).isEqualTo("unstated");
        assertThat(paid(model, FIRST).text()).endsWith("m2");
        assertThat(text("1.superseded-1.reply.md")).isEqualTo("class Edited {}");
    }

    @Test
    void aBuildThatWasKilledBeforeTheReplyWasWrittenAsksAgain() throws Exception {
        Paid model = new Paid("m");
        paid(model, FIRST);
        Files.delete(folder.resolve("1.reply.md"));
        put(".1.reply.md.123.part", "half a rep");

        assertThat(paid(model, FIRST).text()).endsWith("m2");
        assertThat(paid(model, FIRST).text()).endsWith("m2");
    }

    @Test
    void anOriginThatCantBeReadMakesTheReplyAPersons() throws Exception {
        paid(new Paid("m"), FIRST);
        put("1.reply.json", "{");

        assertThat(handoff.complete(FIRST).provider()).isEqualTo("handoff");
    }

    @Test
    void retiredAttemptsAreAskedAnew() throws Exception {
        Paid model = new Paid("m");
        paid(model, FIRST);
        paid(model, SECOND);
        attempts.findings("demo", 2, "f");

        attempts.retire("demo");
        attempts.retire("demo");

        assertThat(names())
                .containsExactly(
                        "1.superseded-1.prompt.md",
                        "1.superseded-1.reply.json",
                        "1.superseded-1.reply.md",
                        "2.superseded-1.findings.md",
                        "2.superseded-1.prompt.md",
                        "2.superseded-1.reply.json",
                        "2.superseded-1.reply.md");
        assertThat(paid(model, FIRST).text()).endsWith("m3");
        new AttemptFolder(project.resolve("none"), project).retire("demo");
    }

    @Test
    void findingsOfTheSameAttemptAreReplaced() throws Exception {
        attempts.findings("demo", 1, "one");
        attempts.findings("demo", 1, "two");

        assertThat(text("1.findings.md")).isEqualTo("two");
        assertThat(names()).containsExactly("1.findings.md");
    }
}
