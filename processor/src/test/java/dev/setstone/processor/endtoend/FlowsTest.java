package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Flows described in YAML, generated, and run in process. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowsTest {

    private TestProject project = new TestProject(Path.of("."));
    private String prompt = "";

    @BeforeAll
    void record(@TempDir Path folder) throws Exception {
        project = FlowProject.at(folder);
        try (LoopbackModel model = FlowProject.model()) {
            Compiled compiled = FlowProject.record(project, model);
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            prompt = model.prompts().get(0);
        }
        FlowProject.withOffice(project);
        Compiled compiled = project.compile("-Werror");
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
    }

    /** What the application has done and got, a line each. */
    private List<String> run(String scenario, String policy, int items) throws Exception {
        URL classes = project.path("target/classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, FlowsTest.class.getClassLoader())) {
            Object log = loader.loadClass("acme.Office")
                    .getMethod(scenario, String.class, int.class)
                    .invoke(null, policy, items);
            return ((List<?>) log).stream().map(String::valueOf).toList();
        }
    }

    @Test
    void runsBranchesItemsPortsAndOneWayOfTwo() throws Exception {
        assertThat(run("handle", "GOLD", 3))
                .containsExactly(
                        "stamp GOLD",
                        "pay paid 546",
                        "store paid 546 stamp of GOLD slip",
                        "Settlement[outcome=paid, amount=546]");
        assertThat(run("handle", "TIN", 1))
                .containsExactly(
                        "stamp TIN",
                        "pay denied 0",
                        "store denied 0 stamp of TIN slip",
                        "Settlement[outcome=denied, amount=0]");
    }

    @Test
    void triesAgainWhereACodeIsNamedAndAsOftenAsSaid() throws Exception {
        assertThat(run("handle", "GOLD", 1)).contains("pay paid 181");
        assertThat(run("busyTwice", "GOLD", 1))
                .containsSubsequence(
                        "pay paid 181", "pay paid 181", "pay paid 181", "store paid 181 stamp of GOLD slip");
        assertThat(run("busyEver", "GOLD", 1))
                .containsExactly("stamp GOLD", "pay paid 181", "pay paid 181", "pay paid 181", "PortException: BUSY");
        assertThat(run("broken", "GOLD", 1)).containsExactly("stamp GOLD", "pay paid 181", "PortException: BROKEN");
    }

    @Test
    void takesBackWhatWasDoneWhenALaterCallFails() throws Exception {
        assertThat(run("lost", "GOLD", 1))
                .containsExactly(
                        "stamp GOLD",
                        "pay paid 181",
                        "store paid 181 stamp of GOLD slip",
                        "refund paid 181",
                        "PortException: LOST");
        assertThat(run("tellUntil", "2", 3))
                .containsSubsequence("tell item 0", "tell item 1", "tell item 2")
                .endsWith("untell item 1", "untell item 0", "PortException: HOARSE");
    }

    @Test
    void checkedExceptionsOfStepsReachTheCaller() throws Exception {
        assertThat(run("handle", "GOLD", 0)).last().isEqualTo("Unrated: no items");
        assertThat(run("rated", "GOLD", 0)).containsExactly("Unrated: no items");
    }

    @Test
    void endsACallThatTakesTooLong() throws Exception {
        assertThat(run("rated", "GOLD", 1)).containsExactly("7");
        assertThat(run("twice", "GOLD", 1)).containsExactly("14");
        assertThat(run("ratedLate", "GOLD", 1)).last().asString().startsWith("FlowTimeoutException");
    }

    @Test
    void branchesHoldWaysItemsAndCompensations() throws Exception {
        assertThat(run("nest", "TIN", 2)).containsExactly("tell item 0", "tell item 1", "203");
        assertThat(run("nest", "TIN", 0)).last().isEqualTo("Unrated: no items");
        assertThat(run("nest", "GOLD", 1)).last().isEqualTo("Closed: covered");
    }

    /** Each of the two branches waits for the other one. */
    @Test
    void branchesRunAtTheSameTime() throws Exception {
        assertThat(run("announce", "GOLD", 2)).containsSubsequence("tell item 0", "tell item 1");
    }

    @Test
    void nullIsRefusedWhereTheContractHasNone() throws Exception {
        assertThat(run("noClaim", "GOLD", 1))
                .containsExactly("NullPointerException: flow handle: parameter claim is null");
        assertThat(run("noSlip", "GOLD", 1))
                .last()
                .isEqualTo("NullPointerException: flow handle: payments.pay returned null");
    }

    @Test
    void otherStepsCanBePutUnderTheFlows() throws Exception {
        assertThat(run("over", "GOLD", 2)).last().isEqualTo("Settlement[outcome=other, amount=2]");
    }

    @Test
    void aModelLearnsNothingOfFlows() throws Exception {
        assertThat(prompt).doesNotContain("FlowEngine", "Payments", "handle", "Slip");
        project.edit(FlowProject.SPEC, "concurrency: 2", "concurrency: 3");

        assertThat(project.compile().messages()).contains("1 replayed");
        assertThat(project.compile("-Asetstone.mode=verify").messages()).contains("1 verified");
    }
}
