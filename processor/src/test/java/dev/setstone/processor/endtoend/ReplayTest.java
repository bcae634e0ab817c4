package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What replay refuses, each with its own problem and the command that mends it. */
class ReplayTest {

    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String RECORDED = "src/main/setstone/recorded/discount/";

    @TempDir
    private Path folder;

    @Test
    void aMissingRecording() {
        assertError(TestProject.discount(folder), Problem.NOT_RECORDED, "setstone.mode=record");
    }

    @Test
    void oneByteOfTheLogic() throws Exception {
        TestProject project = recorded().edit(RECORDED + "DiscountLogic.java", "Offer(10", "Offer(11");

        assertError(project, Problem.TAMPERED, "DiscountLogic.java", "setstone.mode=rerecord");
    }

    @Test
    void oneByteOfTheLock() throws Exception {
        TestProject project = recorded().edit(RECORDED + "lock.json", "\"attempts\": 1", "\"attempts\": 2");

        assertError(project, Problem.TAMPERED, "lock.json");
    }

    @Test
    void anotherRule() throws Exception {
        TestProject project = recorded().edit(SPEC, "1000 or more", "2000 or more");

        assertError(
                project,
                Problem.STALE,
                "steps.offer.rules[1] was \"An order of 1000 or more",
                "is now \"An order of 2000 or more",
                "setstone.mode=record");
    }

    @Test
    void anotherExample() throws Exception {
        TestProject project = recorded().edit(SPEC, "amount: 2500", "amount: 2501");

        assertError(project, Problem.STALE, "steps.offer.examples[1].given.order.amount was \"2500\"");
    }

    @Test
    void anotherComponent() throws Exception {
        TestProject project = recorded().edit("src/main/java/acme/Discount.java", "int percent", "long percent");

        assertError(project, Problem.STALE, "contract.types.acme.Discount.Offer.components[0] was \"int percent\"");
    }

    @Test
    void whatIsOnlyWrittenDifferentlyStaysFresh() throws Exception {
        TestProject project = recorded();
        project.edit(SPEC, "workflow: discount\n", "# a comment\n");
        project.file(
                SPEC,
                project.text(SPEC)
                        .replace(
                                "      - An order of 1000 or more gets",
                                "      - An order of 1000\n          or more gets"));
        project.file(SPEC, (project.text(SPEC) + "workflow: discount\n").replace("\n", "\r\n"));

        Compiled compiled = project.compile();

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
    }

    @Test
    void twoWorkflowsOfOneName() throws Exception {
        TestProject project = recorded();
        project.file(
                "src/main/java/acme/Rebate.java",
                TestProject.DISCOUNT.replace("interface Discount", "interface Rebate"));

        assertError(project, Problem.DUPLICATE_WORKFLOW, "acme.Discount");
    }

    @Test
    void aRecordingIsNoOrphanBecauseItsSpecCantBeRead() throws Exception {
        TestProject project = recorded().edit(SPEC, "template: transformation", "template: transformaton");

        assertThat(project.compile("-Asetstone.mode=verify").errors())
                .singleElement()
                .asString()
                .contains(Problem.UNKNOWN_TEMPLATE.code());
    }

    @Test
    void anOrphanInVerify() throws Exception {
        TestProject project = recorded();
        project.file("src/main/setstone/recorded/forgotten/lock.json", "{}\n");

        assertThat(project.compile().succeeded()).isTrue();
        assertThat(project.compile("-Asetstone.mode=verify").errors())
                .singleElement()
                .asString()
                .contains(Problem.ORPHANED.code(), "recorded/forgotten");
    }

    @Test
    void aClassThatHidesOneOfTheJdk() throws Exception {
        TestProject project = recorded();
        project.file("src/main/java/acme/StringHider.java", "package acme;\n\nfinal class String {}\n");

        Compiled compiled = project.compile();

        assertThat(compiled.succeeded()).isFalse();
        assertThat(project.path("target/classes/acme/DiscountLogic.class")).doesNotExist();
    }

    @Test
    void aShadowedMathChangesWhatJudgedCodeMeans() throws Exception {
        TestProject project = TestProject.discount(folder);
        String logic = TestProject.DISCOUNT_LOGIC.replace("new Offer(0,", "new Offer(Math.max(0, 0),");
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(logic))) {
            Compiled first = project.compile(model.options("record"));
            assertThat(first.succeeded()).as(first.messages()).isTrue();
        }
        project.file("src/main/java/acme/Math.java", """
                package acme;

                final class Math {
                    static int max(int a, int b) {
                        return 19;
                    }
                }
                """);

        Compiled compiled = project.compile();

        assertThat(compiled.errors()).singleElement().asString().contains(Problem.CLASS_DIFFERS.code(), "acme.Math");
        assertThat(Files.exists(project.path("target/classes/acme/DiscountLogic.class")))
                .isFalse();
    }

    @Test
    void aForgedLockWithPoisonedLogic() throws Exception {
        TestProject project = recorded();
        String poison = TestProject.DISCOUNT_LOGIC.replace(
                "return new Offer(0, \"none\");", "return new Offer((int) System.nanoTime(), \"none\");");
        Forgery.of(project, poison);

        Compiled compiled = project.compile();

        assertThat(compiled.errors()).singleElement().asString().contains(Problem.CLASS_DIFFERS.code(), "nanoTime");
        assertThat(Files.exists(project.path("target/classes/acme/DiscountLogic.class")))
                .isFalse();
    }

    @Test
    void aForgedLockWithABombForJavac() throws Exception {
        TestProject project = recorded();
        Forgery.of(
                project,
                TestProject.DISCOUNT_LOGIC.replace(
                        "new Offer(0,", "new Offer(" + "(".repeat(3000) + "0" + ")".repeat(3000) + ","));

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains(Problem.RECORDED_CODE_REFUSED.code());
    }

    private TestProject recorded() throws Exception {
        return Recorded.discount(folder);
    }

    private static void assertError(TestProject project, Problem problem, String... parts) {
        Compiled compiled = project.compile();

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains(problem.code()).contains(parts));
    }
}
