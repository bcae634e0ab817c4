package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods of a workflow that compose its steps and may run durably. */
class ComposedMethodsTest {

    private static final String SOURCE = "src/main/java/acme/Discount.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void record() throws Exception {
        project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC))) {
            assertThat(project.compile(model.options("record")).succeeded()).isTrue();
        }
    }

    private Compiled composed(String body) {
        return project.edit(
                        SOURCE,
                        "    Offer offer(Order order);\n",
                        "    Offer offer(Order order);\n\n"
                                + "    default Object all(java.util.List<Order> orders, dev.setstone.runtime.flow.FlowEngine flow) {\n"
                                + "        " + body + "\n"
                                + "    }\n")
                .compile();
    }

    @Test
    void mayCallStepsAndTheEngineAndComputeWithTheResults() {
        Compiled compiled = composed("return flow.forEach(orders, 2, order -> offer(order)).stream()"
                + ".mapToInt(Offer::percent).max().orElse(0);");

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).contains("1 replayed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return java.time.Instant.now(); | java.time.Instant.now() | clock",
                "return flow.forEach(orders, 1, order -> java.util.UUID.randomUUID()); | java.util.UUID.randomUUID() | randomness",
                "return orders.stream().map(Object::hashCode).toList(); | hashCode() | identity-hash",
                "return System.getenv(\"HOME\"); | java.lang.System.getenv(String) | environment",
                "return orders.parallelStream().count(); | java.util.List.parallelStream() | parallelism",
                "return new Thread(); | java.lang.Thread | threads"
            })
    void areRefusedWhereAReplayedRunWouldGoAnotherWay(String body, String what, String rule) {
        assertThat(composed(body).errors())
                .anySatisfy(error -> assertThat(error)
                        .contains(Problem.FLOW_NOT_DETERMINISTIC.code(), "\"all\"", what, "(" + rule + ") in line "));
    }

    @Test
    void defaultMethodsWithoutAnEngineArePlainJava() {
        Compiled compiled = project.edit(
                        SOURCE,
                        "    Offer offer(Order order);\n",
                        "    Offer offer(Order order);\n\n    default Object now() {\n        return java.time.Instant.now();\n    }\n")
                .compile();

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
    }
}
