package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EjectTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsEjectedCompilesAndRunsWithoutSetstone() throws Exception {
        TestProject project = Recorded.discount(folder);

        SetstoneProcess ejected = SetstoneProcess.run(project, "eject", "discount", "--to", "plain", "--json");

        assertThat(ejected.exitCode()).as(ejected.both()).isZero();
        assertThat(project.tree("plain").keySet())
                .containsExactly("acme/Discount.java", "acme/DiscountImpl.java", "acme/DiscountLogic.java");
        assertThat(project.tree("plain").values())
                .noneMatch(text ->
                        text.contains("setstone") || text.contains("@CompiledWorkflow") || text.contains("@Ensures"));
        assertThat(project.text("plain/acme/Discount.java"))
                .startsWith("package acme;\n\nimport java.math.BigDecimal;\n\npublic interface Discount {")
                .contains("static boolean neverMoreThanAFifth");
        assertThat(offer(compiled(project))).isEqualTo("Offer[percent=10, reason=large]");
        SetstoneProcess again = SetstoneProcess.run(project, "eject", "discount", "--to", "plain");
        assertThat(again.exitCode()).isOne();
        assertThat(again.err()).contains(Problem.FOLDER_NOT_EMPTY.code());
    }

    @Test
    void refusesWhatWouldStillNeedSetstone() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(
                "src/main/java/acme/Discount.java",
                "    record Order(",
                "    static Discount load() {\n        return dev.setstone.runtime.Workflows.load(Discount.class);\n    }\n\n    record Order(");

        SetstoneProcess refused = SetstoneProcess.run(project, "eject", "discount");

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.err())
                .contains(Problem.NOT_EJECTABLE.code())
                .contains("acme/Discount.java still uses it in line")
                .contains("dev.setstone.runtime.Workflows.load");
        assertThat(project.path("target/ejected")).doesNotExist();
        project.edit("src/main/setstone/discount.yaml", "of 1000 or more", "of 2000 or more");
        assertThat(SetstoneProcess.run(project, "eject", "discount").err()).contains("not fresh");
    }

    @Test
    void portsAreGivenToTheConstructor() throws Exception {
        TestProject project = new TestProject(folder)
                .file("src/main/java/acme/Greeting.java", """
                        package acme;

                        import dev.setstone.annotations.*;

                        @CompiledWorkflow(spec = "greeting.yaml")
                        public interface Greeting {
                            @Uses(Names.class) Word greet(int id);

                            @Port
                            interface Names {
                                String name(int id);
                            }

                            record Word(String text) {}
                        }
                        """)
                .file("src/main/setstone/greeting.yaml", """
                        workflow: greeting
                        steps:
                          greet:
                            template: transformation
                            rules:
                              - Ask for the name, and greet with "Hello " and the name.
                            examples:
                              - given: {id: 1}
                                calls:
                                  - call: names.name
                                    with: {id: 1}
                                    answers: Ada
                                expect: {text: Hello Ada}
                        """);
        String logic = """
                package acme;

                import acme.Greeting.Names;
                import acme.Greeting.Word;

                final class GreetingLogic {

                    private GreetingLogic() {}

                    static Word greet(int id, Names names) {
                        // rule 1
                        return new Word("Hello " + names.name(id));
                    }
                }
                """;
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(logic))) {
            TestProject.Compiled recorded = project.compile(model.options("record"));
            assertThat(recorded.succeeded()).as(recorded.messages()).isTrue();
        }

        SetstoneProcess ejected = SetstoneProcess.run(project, "eject", "greeting", "--to", "plain");

        assertThat(ejected.exitCode()).as(ejected.both()).isZero();
        assertThat(ejected.out()).contains("wrote plain/acme/GreetingImpl.java");
        assertThat(project.text("plain/acme/Greeting.java")).contains("    Word greet(int id);");
        assertThat(project.text("plain/acme/GreetingImpl.java"))
                .contains("public GreetingImpl(Greeting.Names names)")
                .doesNotContain("bind");
        assertThat(compiled(project)).isDirectoryContaining("glob:**/acme");
    }

    /** With a class path that is empty. */
    private static Path compiled(TestProject project) throws Exception {
        Path classes = Files.createDirectories(project.path("plain-classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classes.toString()));
        arguments.addAll(List.of("-proc:none", "-Xlint:all", "-Werror"));
        try (Stream<Path> all = Files.walk(project.path("plain"))) {
            all.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private static String offer(Path classes) throws Exception {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> order = loader.loadClass("acme.Discount$Order");
            Class<?> tier = loader.loadClass("acme.Discount$Tier");
            Object given = order.getConstructors()[0].newInstance(new BigDecimal("1000"), tier.getEnumConstants()[1]);
            Object workflow =
                    loader.loadClass("acme.DiscountImpl").getConstructor().newInstance();
            return String.valueOf(workflow.getClass().getMethod("offer", order).invoke(workflow, given));
        }
    }
}
