package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.setstone.bounded.BoundedCalls;
import dev.setstone.processor.BoundedCallProcessor;
import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ports that a model answers, from the annotation to the answer. */
class BoundedCallsTest {

    private static final String SOURCE = "src/main/java/acme/Reader.java";

    private static final String READER = """
            package acme;

            import dev.setstone.annotations.BoundedCall;
            import dev.setstone.annotations.Port;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.time.YearMonth;
            import java.util.List;
            import java.util.Optional;

            @Port
            public interface Reader {

                @BoundedCall(
                        instruction = "Read the \\"bill\\".",
                        timeout = "PT10S",
                        retries = 0,
                        fallbackValue = "{vendor: unknown, total: 0.00, kind: OTHER, lines: []}")
                Bill read(String text, List<Hint> hints);

                @BoundedCall(instruction = "What kind is it?", retries = 0, fallbackMethod = "byWords")
                Kind kind(String text, Optional<LocalDate> day);

                default Kind byWords(String text, Optional<LocalDate> day) {
                    return text.contains("bread") ? Kind.FOOD : Kind.OTHER;
                }

                @BoundedCall(instruction = "How many?", retries = 0, fallbackFailure = "NO_COUNT")
                int count(String text);

                record Bill(String vendor, BigDecimal total, Kind kind, Optional<YearMonth> month, List<Line> lines) {
                    public Bill {
                        lines = List.copyOf(lines);
                    }
                }

                record Line(String item, Optional<Integer> pieces) {}

                record Hint(String word, double weight) {}

                enum Kind {
                    FOOD,
                    OTHER
                }
            }
            """;

    @TempDir
    private Path folder;

    private Compiled compile(String source) {
        return new TestProject(folder).file(SOURCE, source).compile(new BoundedCallProcessor());
    }

    private static BoundedCalls calls(LoopbackModel model) {
        return BoundedCalls.builder(OpenAiChatModel.builder()
                        .baseUrl(model.options("record")[2].substring("-Asetstone.baseUrl=".length()))
                        .apiKey("none")
                        .modelName("loopback")
                        .maxRetries(0)
                        .timeout(Duration.ofSeconds(10))
                        .build())
                .build();
    }

    @Test
    void answersAreTheContractsTypesAndFallbacksToo() throws Exception {
        Compiled compiled = compile(READER);
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        try (URLClassLoader loader = (URLClassLoader) compiled.load();
                LoopbackModel model = new LoopbackModel(
                        "{\"answer\":{\"vendor\":\"Mill\",\"total\":3.10,\"kind\":\"FOOD\",\"month\":\"2026-11\","
                                + "\"lines\":[{\"item\":\"loaf\",\"pieces\":2},{\"item\":\"bag\",\"pieces\":null}]}}",
                        "{\"answer\":{\"vendor\":\"Mill\"}}",
                        "{\"answer\":\"NONSENSE\"}",
                        "{\"answer\":7}");
                BoundedCalls calls = calls(model)) {
            Class<?> port = loader.loadClass("acme.Reader");
            Object reader = calls.port(port);
            Method read = port.getMethod("read", String.class, java.util.List.class);

            assertThat(read.invoke(reader, "MILL 3.10", java.util.List.of()))
                    .hasToString(
                            "Bill[vendor=Mill, total=3.10, kind=FOOD, month=Optional[2026-11], lines=[Line[item=loaf, "
                                    + "pieces=Optional[2]], Line[item=bag, pieces=Optional.empty]]]");
            assertThat(read.invoke(reader, "MILL 3.10", java.util.List.of()))
                    .hasToString("Bill[vendor=unknown, total=0.00, kind=OTHER, month=Optional.empty, lines=[]]");
            assertThat(port.getMethod("kind", String.class, Optional.class)
                            .invoke(reader, "rye bread", Optional.empty()))
                    .hasToString("FOOD");
            assertThat(port.getMethod("count", String.class).invoke(reader, "seven"))
                    .isEqualTo(7);
            assertThat(model.prompts().get(0)).contains("Read the \"bill\".", "MILL 3.10");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fallbackFailure = \"NO_COUNT\" | | BOUNDED_FALLBACK | no fallback",
                "fallbackFailure = \"NO_COUNT\" | fallbackFailure = \"A\", fallbackValue = \"1\" | BOUNDED_FALLBACK | 2 fallbacks",
                "fallbackFailure = \"NO_COUNT\" | fallbackValue = \"many\" | VALUE_MISFIT | fallbackValue of Reader.count",
                "fallbackMethod = \"byWords\" | fallbackMethod = \"byWord\" | BAD_BOUNDED_CALL | no default method of the port",
                "timeout = \"PT10S\" | timeout = \"10s\" | BAD_BOUNDED_CALL | ISO-8601",
                "timeout = \"PT10S\" | timeout = \"PT2H\" | BAD_BOUNDED_CALL | at most an hour",
                "timeout = \"PT10S\" | retries = 11 | BAD_BOUNDED_CALL | from 0 to 10",
                "instruction = \"How many?\" | instruction = \" \" | BAD_BOUNDED_CALL | empty instruction",
                "int count(String text); | void count(String text); | BAD_BOUNDED_CALL | returns nothing",
                "double weight | float weight | BAD_BOUNDED_CALL | the type float",
                "int count(String text); | int count(String text); int plain(String text); | BAD_BOUNDED_CALL | port of its own"
            })
    void refusesWhatCanNotBeBounded(String from, String to, Problem problem, String words) {
        String changed = to == null ? "" : to;
        String source = READER.replace(from, changed).replace(", )", ")").replace("retries = 0, )", "retries = 0)");
        if (changed.startsWith("retries")) {
            source = READER.replace("timeout = \"PT10S\",\n            retries = 0,", "retries = 11,");
        }

        assertThat(compile(source).errors())
                .anySatisfy(error -> assertThat(error).contains(problem.code()).contains(words));
    }

    @Test
    void theEngineMustBeOnTheClassPath() {
        String without = Stream.of(TestProject.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("bounded-calls"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(new TestProject(folder)
                        .file(SOURCE, READER)
                        .compile(new BoundedCallProcessor(), "-classpath", without)
                        .errors())
                .anySatisfy(error -> assertThat(error)
                        .contains(Problem.BOUNDED_UNAVAILABLE.code(), "dev.setstone:setstone-bounded-calls"));
    }

    @Test
    void aClassWithBoundedMethodsThatIsNoPortIsRefused() {
        assertThat(compile(READER.replace("@Port\n", "")).errors())
                .anySatisfy(
                        error -> assertThat(error).contains(Problem.BAD_BOUNDED_CALL.code(), "annotate it with @Port"));
    }
}
