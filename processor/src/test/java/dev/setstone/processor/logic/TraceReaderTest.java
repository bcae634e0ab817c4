package dev.setstone.processor.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.BriefReading;
import dev.setstone.processor.logic.Trace.Lines;
import dev.setstone.processor.logic.Trace.OfStep;
import dev.setstone.processor.logic.Trace.Stray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceReaderTest {

    @TempDir
    private Path folder;

    private Brief brief;

    @BeforeEach
    void read() {
        brief = BriefReading.of(folder, "acme.Shop", """
                package acme;
                @dev.setstone.annotations.CompiledWorkflow(spec = \"""
                    workflow: shop
                    steps:
                      price:
                        template: transformation
                        rules: [one, two, three, four]
                        examples: [{given: {count: 1}, expect: "1"}]
                      offer:
                        template: transformation
                        rules: [one]
                        examples: [{given: {count: 1}, expect: "1"}]
                    \""")
                public interface Shop {
                    String price(int count);
                    String offer(int count);
                }
                """);
    }

    private Trace trace(String body) {
        return new TraceReader()
                .read("package acme;\nfinal class ShopLogic {\n    private ShopLogic() {}\n" + body + "}\n", brief);
    }

    @Test
    void aCommentStandsForTheStatementTheLineOrTheMemberThatItIsAt() {
        Trace trace = trace("""
                    static String price(int count) {
                        // rule 1
                        if (count < 0) {
                            return "less";
                        } else {
                            count = 3;
                        }
                        return count > 3 ? "more" : // rules 2 and 3: both
                                shown(count);
                    }

                    /** Rule 4, which is about form. */
                    private static String shown(int count) {
                        return "" + count;
                    }

                    static String offer(int count) {
                        return "";
                    }
                """);

        OfStep price = trace.steps().get(0);
        assertThat(price.code())
                .containsEntry(1, List.of(new Lines(5, 10)))
                .containsEntry(2, List.of(new Lines(11, 11)))
                .containsEntry(3, List.of(new Lines(11, 11)))
                .containsEntry(4, List.of(new Lines(15, 18)));
        assertThat(price.unserved()).isEmpty();
        assertThat(price.silent()).isEmpty();
        assertThat(trace.of("offer").silent()).containsExactly("offer");
        assertThat(trace.steps().get(1).isGiven())
                .as("offer reaches no comment")
                .isFalse();
        assertThat(trace.steps().get(1).unserved()).isEmpty();
        assertThat(trace.strays()).isEmpty();
    }

    @Test
    void whatNobodyNamesAndWhatIsNotThereIsFound() {
        Trace trace = trace("""
                    static String price(int count) {
                        // rules 1-2
                        return switch (count) {
                            // rule 9
                            case 1 -> "one";
                            default -> offer(count);
                        };
                    }

                    static String offer(int count) {
                        return list(
                            // rule 3
                            "a", "b");
                    }

                    private static String unused() {
                        return ""; // rule 77
                    }
                """);

        assertThat(trace.steps().get(0).unserved()).containsExactly(4);
        assertThat(trace.steps().get(0).code().get(3)).containsExactly(new Lines(15, 16));
        assertThat(trace.steps().get(0).code().get(1)).containsExactly(new Lines(5, 10));
        assertThat(trace.strays()).as("offer has no rule 3, but price does").containsExactly(new Stray(9, 7));
    }

    @Test
    void proseAboutRulesIsNoTrace() {
        Trace trace = trace("""
                    private static final int LIMIT = limit(3);

                    private record Pair(int one, int other) {}

                    private static int limit(int count) {
                        return new Pair(count, count).one();
                    }

                    static String price(int count) {
                        // as rule 2 says
                        return "// rule 1" + LIMIT;
                    }

                    static String offer(int count) {
                        return "";
                    }
                """);

        assertThat(trace.steps()).noneMatch(OfStep::isGiven);
        assertThat(trace.of("price").silent())
                .as("methods, neither constants nor types")
                .containsExactly("limit", "price");
        assertThat(new TraceReader().read("no Java", brief).steps()).hasSize(2).noneMatch(OfStep::isGiven);
    }

    @Test
    void readsTheLogicOfTheExamples() throws Exception {
        Path example = Path.of("..", "examples", "prior-authorization", "src", "main");
        Brief priorAuthorization = BriefReading.of(
                example.resolve("setstone"),
                "dev.setstone.examples.priorauth.PriorAuthorization",
                Files.readString(example.resolve("java/dev/setstone/examples/priorauth/PriorAuthorization.java")));

        Trace trace = new TraceReader()
                .read(
                        Files.readString(
                                example.resolve("setstone/recorded/prior-authorization/PriorAuthorizationLogic.java")),
                        priorAuthorization);

        assertThat(trace.steps()).allMatch(OfStep::isGiven);
        assertThat(trace.strays()).isEmpty();
    }
}
