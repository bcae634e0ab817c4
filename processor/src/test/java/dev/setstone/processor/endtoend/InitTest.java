package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    private static final String FEES = """
            package acme;

            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;

            public final class Fees {

                /**
                 * Says what a parcel costs. Up to 2 kg cost 4.90, anything heavier 8.90.
                 * An {@code island} adds 3.00.
                 *
                 * @param parcel what is sent
                 */
                static Fee fee(Parcel parcel, LocalDate day) throws TooHeavy {
                    if (parcel.kilograms().intValue() > 30) {
                        throw new TooHeavy("by hand");
                    }
                    return new Fee(new BigDecimal("4.90"), List.of());
                }

                static int twice(int number) {
                    return 2 * number;
                }

                static int twice(long number) {
                    return (int) (2 * number);
                }

                record Parcel(BigDecimal kilograms, Zone zone) {
                    static final int MOST = 30;
                }

                record Fee(BigDecimal euros, List<String> reasons) {}

                enum Zone { LAND, ISLAND }

                static final class TooHeavy extends Exception {
                    private static final long serialVersionUID = 1L;

                    TooHeavy(String message) {
                        super(message);
                    }
                }
            }
            """;

    private static final String TESTS = """
            package acme;

            class FeesTest {

                private final int random = 7;

                @Test
                void smallParcelsAreCheap() {
                    assertEquals(
                            new Fees.Fee(new BigDecimal("4.90"), List.of()),
                            Fees.fee(new Fees.Parcel(new BigDecimal("1.2"), Zone.LAND), LocalDate.of(2026, 1, 2)));
                }

                @Test
                void islandsCostMore() {
                    var parcel = new Parcel(BigDecimal.valueOf(2), Zone.ISLAND);
                    Fee fee = Fees.fee(parcel, LocalDate.parse("2026-03-04"));
                    assertThat(fee).isEqualTo(new Fee(new BigDecimal("7.90"), List.of("island", "a \\"b\\": c")));
                }

                @Test
                void nobodyCarriesAnElephant() {
                    assertThatThrownBy(() -> fees.fee(new Parcel(new BigDecimal("4000"), Zone.LAND), LocalDate.of(2026, 1, 2)))
                            .isInstanceOf(Fees.TooHeavy.class);
                }

                @Test
                void whatIsComputedIsNotRead() {
                    assertEquals(expected(), Fees.fee(parcel(random), LocalDate.now()));
                }
            %s}
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void sources() throws Exception {
        project = new TestProject(folder)
                .file("src/main/java/acme/Fees.java", FEES)
                .file("src/test/java/acme/FeesTest.java", TESTS.formatted(""));
    }

    @Test
    void aMethodAndItsTestsBecomeADraft() throws Exception {
        SetstoneProcess drafted = SetstoneProcess.run(project, "init", "acme.Fees#fee");

        assertThat(drafted.exitCode()).as(drafted.both()).isZero();
        assertThat(drafted.out())
                .contains(
                        "wrote src/main/java/acme/FeeWorkflow.java",
                        "wrote src/main/setstone/fee-workflow.yaml",
                        "3 calls in tests became examples and golden rows.",
                        "1 more could not be read without running them; write them by hand: FeesTest.java:29");
        assertThat(project.text("src/main/java/acme/FeeWorkflow.java")).isEqualTo("""
                package acme;

                import dev.setstone.annotations.CompiledWorkflow;
                import java.time.LocalDate;

                @CompiledWorkflow(spec = "fee-workflow.yaml")
                public interface FeeWorkflow {

                    Fees.Fee fee(Fees.Parcel parcel, LocalDate day) throws Fees.TooHeavy;
                }
                """);
        assertThat(project.text("src/main/setstone/fee-workflow.yaml"))
                .contains(
                        "description: \"Says what a parcel costs.\"",
                        "      - \"Up to 2 kg cost 4.90, anything heavier 8.90.\"\n      - \"An island adds 3.00.\"\n",
                        "      - name: \"small parcels are cheap\"\n"
                                + "        given: {\"parcel\":{\"kilograms\":1.2,\"zone\":\"LAND\"},\"day\":\"2026-01-02\"}\n"
                                + "        expect: {\"euros\":4.90,\"reasons\":[]}\n",
                        "\"reasons\":[\"island\",\"a \\\"b\\\": c\"]",
                        "        fails: \"TooHeavy\"\n")
                .doesNotContain("golden:", "@param");
    }

    @Test
    void theDraftIsASpecThatABuildReads() throws Exception {
        SetstoneProcess.run(project, "init", "Fees#fee");

        SetstoneProcess explained = SetstoneProcess.run(project, "explain", "fee-workflow");

        assertThat(explained.exitCode()).as(explained.both()).isZero();
        assertThat(explained.out()).contains("rule 1: Up to 2 kg cost 4.90", "zone: LAND", "TooHeavy");
    }

    @Test
    void moreTestsThanAPromptShouldHoldBecomeGoldenRows() throws Exception {
        StringBuilder more = new StringBuilder();
        for (int i = 3; i < 9; i++) {
            more.append("@Test void weighs%d() { assertEquals(new Fee(BigDecimal.TEN, List.of()), ".formatted(i))
                    .append("fee(new Parcel(new BigDecimal(\"%d\"), Zone.LAND), LocalDate.of(2026, 1, 2))); }%n"
                            .formatted(i));
        }
        project.file("src/test/java/acme/FeesTest.java", TESTS.formatted(more));

        SetstoneProcess drafted = SetstoneProcess.run(project, "init", "Fees#fee", "--json");

        assertThat(drafted.out()).contains("\"cases\" : 9");
        assertThat(project.text("src/main/setstone/fee-workflow.golden.jsonl").lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"given\":{\"parcel\":"));
        assertThat(project.text("src/main/setstone/fee-workflow.yaml")).contains("golden: fee-workflow.golden.jsonl");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        SetstoneProcess.run(project, "init", "Fees#fee");
        project.edit("src/main/setstone/fee-workflow.yaml", "template: transformation", "template: calculation");

        SetstoneProcess again = SetstoneProcess.run(project, "init", "Fees#fee");

        assertThat(again.exitCode()).isOne();
        assertThat(again.err()).contains(Problem.DRAFT_IN_THE_WAY.code(), "FeeWorkflow.java is there already");
        assertThat(project.text("src/main/setstone/fee-workflow.yaml")).contains("template: calculation");
    }

    @Test
    void theMethodMustBeTheOnlyOneOfItsName() throws Exception {
        assertThat(SetstoneProcess.run(project, "init", "Fees#twice").err())
                .contains(Problem.NO_SUCH_METHOD.code(), "found 2");
        assertThat(SetstoneProcess.run(project, "init", "acme.Fee#fee").err())
                .contains(Problem.NO_SUCH_METHOD.code(), "found 0");
        assertThat(SetstoneProcess.run(project, "init", "Fees").err())
                .contains(Problem.BAD_COMMAND.code(), "say which method, as <class>#<method>");
        assertThat(project.path("src/main/setstone")).doesNotExist();
    }
}
