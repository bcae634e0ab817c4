package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logic that calls the library: asked for, not asked for, and at a length that no sandbox waits for. */
class ModulesTest {

    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String IMPORT = "import java.math.BigDecimal;";
    private static final String LARGE = "order.amount().compareTo(LARGE) >= 0";

    /** A switch over one of the library's enums, a record of its, and an optional that a reader gives. */
    private static final String CALLING = DISCOUNT_LOGIC
            .replace(
                    IMPORT,
                    "import dev.setstone.runtime.library.money.Money;\nimport dev.setstone.runtime.library.parsing.DateOrder;\n"
                            + "import dev.setstone.runtime.library.parsing.Numbers;\n" + IMPORT
                            + "\nimport java.math.RoundingMode;")
            .replace(
                    LARGE,
                    "Money.rounded(order.amount(), \"EUR\", RoundingMode.HALF_UP).compare(limit(DateOrder.YEAR_MONTH_DAY)) >= 0")
            .replace("    static Offer offer", """
                        private static Money limit(DateOrder order) {
                            BigDecimal number =
                                    switch (order) {
                                        case YEAR_MONTH_DAY -> Numbers.number("1,000.00").orElse(LARGE);
                                        case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> LARGE;
                                    };
                            return new Money(number, "EUR");
                        }

                        static Offer offer""");

    private static final String NOT_ASKED_FOR = DISCOUNT_LOGIC
            .replace(IMPORT, "import dev.setstone.runtime.library.identifiers.Checksums;\n" + IMPORT)
            .replace(LARGE, "Checksums.isLuhn(\"18\") && " + LARGE);

    /** Two hundred steps of its own, and two hundred million of the library's. */
    private static final String EXPENSIVE = DISCOUNT_LOGIC
            .replace(IMPORT, "import dev.setstone.runtime.library.matching.Similarity;\n" + IMPORT)
            .replace(LARGE, "distance() > 0 && " + LARGE)
            .replace("    static Offer offer", """
                        private static int distance() {
                            int sum = 0;
                            for (int i = 0; i < 200; i++) {
                                sum += Similarity.editDistance("a".repeat(1_000), "b".repeat(1_000));
                            }
                            return sum;
                        }

                        static Offer offer""");

    @TempDir
    private Path folder;

    private TestProject asking(String modules) {
        return TestProject.discount(folder).edit(SPEC, "steps:", "modules: [" + modules + "]\nsteps:");
    }

    @Test
    void logicThatCallsWhatItsSpecAsksForIsRecordedReplayedAndRuns() throws Exception {
        TestProject project = asking("money, parsing, matching");
        try (LoopbackModel model = new LoopbackModel(fenced(NOT_ASKED_FOR), fenced(EXPENSIVE), fenced(CALLING))) {
            Compiled compiled = project.compile(model.options("record"));

            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
            assertThat(model.prompts().get(0))
                    .contains("Money: static of(", "Matches: static")
                    .doesNotContain("Checksums");
            assertThat(model.prompts().get(1)).contains("[security/module]", "add modules: [identifiers]");
            assertThat(model.prompts().get(2)).contains("fuel");
        }
        Compiled replayed = project.compile();
        assertThat(replayed.succeeded()).as(replayed.messages()).isTrue();
        assertThat(replayed.messages()).contains("1 replayed, 0 model calls");
        Compiled verified = project.compile("-Asetstone.mode=verify");
        assertThat(verified.succeeded()).as(verified.messages()).isTrue();
        project.edit(SPEC, "modules: [money, parsing, matching]\n", "");
        assertThat(project.compile().messages()).contains("modules");
    }
}
