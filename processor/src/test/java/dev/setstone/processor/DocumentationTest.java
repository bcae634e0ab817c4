package dev.setstone.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.LibraryModule;
import dev.setstone.processor.spec.LibraryModules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference pages are made from the code: after a change, run this test with {@code -Dsetstone.writeDocs=true} and commit what
 * it has written.
 */
class DocumentationTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theProblemPageIsTheCatalogue() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Problems

                Everything that Setstone can complain about, by code. A `…` stands for what differs from case to case. Every text names
                what was found, what was expected and what to do; the compiler shows it at the annotation, or names file, line and column.

                | code | name | kind | text |
                |---|---|---|---|
                """);
        for (Problem problem : Problem.values()) {
            String kind = problem.isError() ? "error" : problem.isWarning() ? "warning" : "note";
            page.append("| %s | `%s` | %s | %s |\n"
                    .formatted(
                            problem.code(),
                            problem,
                            kind,
                            cell(problem.template().replace("%s", "…"))));
        }
        assertPage("problems.md", page.toString());
    }

    @Test
    void theOptionPageIsTheOptions() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Options

                Each is read from the processor's option `-A<key>=<value>`, else from the system property of the same name (so
                `mvn compile -D<key>=<value>` works), else from the environment variable. Keys of providers come from the environment
                only, see [models](models.md).

                | key | environment | default | takes |
                |---|---|---|---|
                """);
        for (Option option : Option.values()) {
            page.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            option.key(),
                            option.variable(),
                            option.defaultValue().isEmpty() ? "" : "`" + option.defaultValue() + "`",
                            cell(option.description())));
        }
        assertPage("options.md", page.toString());
    }

    @Test
    void theModulePageIsTheDeclarations() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Modules

                What generated code may call beyond the JDK, in `setstone-runtime`. A workflow asks for modules by `modules: [money, dates]` in
                its spec or `@CompiledWorkflow(modules = {"money", "dates"})`; the prompt then shows the model the lines below, and the security
                gate lets pass exactly the members that the module's declaration beside its code lists. All of them compute from their
                arguments alone, refuse what is longer than their documented limits, and throw nothing but `IllegalArgumentException`.
                """);
        for (LibraryModule module : LibraryModules.shipped().all()) {
            page.append(
                    "\n## %s\n\n%s Package `%s`.\n".formatted(module.name(), module.purpose(), module.packageName()));
            if (!module.needs().isEmpty()) {
                page.append("Brings along: %s.\n".formatted(String.join(", ", module.needs())));
            }
            page.append("\n```text\n")
                    .append(String.join("\n", module.prompt()))
                    .append("\n```\n");
        }
        assertPage("modules.md", page.toString());
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyProblemIsNamedByATest() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("DocumentationTest.java"))
                    .map(DocumentationTest::text)
                    .collect(Collectors.joining("\n"));
        }
        List<Problem> unnamed = Arrays.stream(Problem.values())
                .filter(problem -> !Pattern.compile("\\b(" + problem + "|" + problem.code() + ")\\b")
                        .matcher(sources)
                        .find())
                .toList();
        assertThat(unnamed).as("problems that no test provokes").isEmpty();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
    }

    private static void assertPage(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("setstone.writeDocs")) {
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page)
                .as("docs/%s; write it anew with -Dsetstone.writeDocs=true", name)
                .hasContent(expected);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
