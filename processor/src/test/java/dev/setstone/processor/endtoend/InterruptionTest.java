package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is killed while it records, and builds that record at the same time. */
class InterruptionTest {

    private static final String WRONG = fenced(DISCOUNT_LOGIC.replace("Offer(20", "Offer(19"));
    private static final String RIGHT = fenced(DISCOUNT_LOGIC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void killedWhileTheModelThinks(int request) throws Exception {
        TestProject project = TestProject.discount(folder);
        AtomicReference<Process> javac = new AtomicReference<>();
        try (LoopbackModel model = new LoopbackModel(WRONG, RIGHT)) {
            model.before(() -> {
                if (model.prompts().size() + 1 == request) {
                    javac.get().destroyForcibly();
                }
            });
            kill(project, model, javac, () -> false);
        }
        assertOldOrNew(project);
        continues(project, request == 1 ? new String[] {WRONG, RIGHT} : new String[] {RIGHT});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attempts/discount/.*\\.prompt\\.md",
                "attempts/discount/.*\\.reply\\.md",
                "recorded/discount.*",
                "recorded/discount/\\.next\\.tmp.*/.*",
                "recorded/discount/.*Logic\\.java",
                "recorded/discount/lock\\.json"
            })
    void killedWhenAFileAppears(String pattern) throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(RIGHT)) {
            kill(project, model, new AtomicReference<>(), () -> appeared(project, pattern));
        }
        assertOldOrNew(project);
        continues(project, RIGHT);
    }

    @Test
    void twoBuildsRecordAtTheSameTime() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(RIGHT)) {
            JavacProcess one = JavacProcess.start(project, List.of(), "out1", Map.of(), model.options("record"));
            JavacProcess other = JavacProcess.start(project, List.of(), "out2", Map.of(), model.options("record"));

            assertThat(one.exitCode()).as(one.output()).isZero();
            assertThat(other.exitCode()).as(other.output()).isZero();
            assertThat(model.prompts())
                    .as("one asks, the other waits and replays")
                    .hasSize(1);
        }
        Compiled replayed = project.compile();
        assertThat(replayed.succeeded()).as(replayed.messages()).isTrue();
        assertThat(project.tree("src/main/setstone/recorded"))
                .containsOnlyKeys("discount/DiscountLogic.java", "discount/lock.json");
    }

    private static void kill(
            TestProject project, LoopbackModel model, AtomicReference<Process> javac, BooleanSupplier now)
            throws Exception {
        JavacProcess started = JavacProcess.start(project, List.of(), "out", Map.of(), model.options("record"));
        javac.set(started.process());
        while (started.process().isAlive() && !now.getAsBoolean()) {
            Thread.onSpinWait();
        }
        started.process().destroyForcibly();
        started.exitCode();
    }

    private static boolean appeared(TestProject project, String pattern) {
        Path setstone = project.path("src/main/setstone");
        try (Stream<Path> files = Files.walk(setstone)) {
            return files.map(file -> setstone.relativize(file).toString()).anyMatch(name -> name.matches(pattern));
        } catch (java.io.IOException | java.io.UncheckedIOException movedMeanwhile) {
            return false;
        }
    }

    private static void assertOldOrNew(TestProject project) {
        Compiled compiled = project.compile();
        if (!compiled.succeeded()) {
            assertThat(compiled.errors()).singleElement().asString().contains(Problem.NOT_RECORDED.code());
        }
    }

    private static void continues(TestProject project, String... answers) throws Exception {
        try (LoopbackModel model = new LoopbackModel(answers)) {
            Compiled recorded = project.compile(model.options("record"));
            assertThat(recorded.succeeded()).as(recorded.messages()).isTrue();
        }
        assertThat(project.compile().succeeded()).isTrue();
        assertThat(project.text("src/main/setstone/recorded/discount/DiscountLogic.java"))
                .isEqualTo(DISCOUNT_LOGIC);
        assertThat(project.tree("src/main/setstone/recorded"))
                .containsOnlyKeys("discount/DiscountLogic.java", "discount/lock.json");
    }
}
