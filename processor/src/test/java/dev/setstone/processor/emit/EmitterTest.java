package dev.setstone.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.runtime.Provenance;
import dev.setstone.runtime.Workflows;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class EmitterTest {

    private static final TypeUse INT = new TypeUse.Scalar(ScalarKind.INT, false);
    private static final TypeUse TEXT = new TypeUse.Scalar(ScalarKind.STRING, false);

    /** A test's positions are never looked at. */
    private static final Position NOWHERE = Nowhere.position();

    private static final Workflow ORDER = new Workflow(
            new Contract(
                    "com.acme",
                    "com.acme.Order",
                    "com.acme.Order",
                    List.of(new StepSignature(
                            "place",
                            List.of(new Parameter("item", TEXT), new Parameter("count", INT)),
                            TEXT,
                            List.of(),
                            NOWHERE)),
                    List.of(),
                    new TreeMap<>()),
            """
            package com.acme;
            public interface Order {
                String place(String item, int count);
            }
            """,
            """
            package com.acme;

            final class OrderLogic {
                private OrderLogic() {}

                static String place(String item, int count) {
                    return count < 0 ? null : item + " \u00d7 \ud83d\ude00 \\\\\u00fc" + count; // C:\\\u00fcber
                }
            }
            """);

    private static Compilation compile(Workflow workflow, ComponentModel model, Object... options) {
        return compiler(options)
                .withProcessors(new EmittingProcessor(workflow, model, 1))
                .compile(JavaFileObjects.forSourceString(workflow.contract().interfaceName(), workflow.source()));
    }

    private static Compiler compiler(Object... options) {
        List<Object> all = new ArrayList<>(List.of("-Xlint:all", "-Xlint:-processing", "-Werror"));
        all.addAll(List.of(options));
        return Compiler.javac().withOptions(all);
    }

    private static String implementation(Compilation compilation, String name) throws IOException {
        return compilation
                .generatedSourceFile(name)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    @Test
    void theImplementationDelegatesAndChecks() throws IOException {
        Compilation compilation = compile(ORDER, ComponentModel.DEFAULT);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(implementation(compilation, "com.acme.OrderImpl")).isEqualTo("""
                        package com.acme;

                        import dev.setstone.runtime.Recorded;
                        import java.lang.Override;
                        import java.lang.String;
                        import java.util.Objects;
                        import javax.annotation.processing.Generated;

                        /**
                         * Replays the recording of workflow {@code order}; see {@link OrderLogic}.
                         */
                        @Generated("dev.setstone.processor.SetstoneProcessor")
                        %spublic final class OrderImpl implements Order {
                            /**
                             * For {@code ServiceLoader} and containers.
                             */
                            public OrderImpl() {
                            }

                            @Override
                            public String place(String item, int count) {
                                Objects.requireNonNull(item, "step place: parameter item is null");
                                return Objects.requireNonNull(OrderLogic.place(item, count), "step place: the result is null");
                            }
                        }
                        """.formatted(ORDER.recorded()));
    }

    @Test
    void theServiceEntryAndTheAuditMetadataComeWithIt() throws IOException {
        Compilation compilation = compile(ORDER, ComponentModel.DEFAULT);

        assertThat(resource(compilation, "META-INF/services/com.acme.Order")).isEqualTo("com.acme.OrderImpl\n");
        assertThat(resource(compilation, "META-INF/setstone/com.acme.Order.json"))
                .isEqualTo(EmittingProcessor.AUDIT);
    }

    private static String resource(Compilation compilation, String name) throws IOException {
        JavaFileObject file =
                compilation.generatedFile(StandardLocation.CLASS_OUTPUT, name).orElseThrow();
        try (InputStream in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLogicIsTheRecordedOneInAscii() throws IOException {
        Compilation compilation = compile(ORDER, ComponentModel.DEFAULT);

        assertThat(implementation(compilation, "com.acme.OrderLogic"))
                .isEqualTo(ORDER.logic()
                        .replace("\u00d7", "\\u00d7")
                        .replace("\ud83d\ude00", "\\ud83d\\ude00")
                        .replace("\u00fc", "\\u00fc"));
    }

    @Test
    void theClassesAreTheSameInEveryEncodingAndSayWhatTheLogicSays(@TempDir Path folder) throws Exception {
        SortedMap<String, String> classes = null;
        for (String encoding : List.of("UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16")) {
            Compilation compilation = compile(ORDER, ComponentModel.DEFAULT, "-encoding", encoding);
            assertThat(compilation).succeeded();
            SortedMap<String, String> these = new TreeMap<>();
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    try (InputStream in = file.openInputStream()) {
                        these.put(file.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            assertThat(these).hasSize(3);
            classes = classes == null ? these : classes;
            assertThat(these).as(encoding).isEqualTo(classes);
        }
    }

    @Test
    void anEmittedWorkflowIsLoadedRunsAndKnowsItsProvenance(@TempDir Path folder) throws Exception {
        run(compile(ORDER, ComponentModel.DEFAULT), folder, loader -> {
            Class<?> type = type(loader, "com.acme.Order");
            Object order = Workflows.load(type);
            assertThat(call(type, order, "tea", 2)).isEqualTo("tea \u00d7 \ud83d\ude00 \\\u00fc2");
            assertThat(call(type, order, null, 2))
                    .isEqualTo("NullPointerException: step place: parameter item is null");
            assertThat(call(type, order, "tea", -1)).isEqualTo("NullPointerException: step place: the result is null");
            assertThat(Provenance.of(order).outputTokens()).isEqualTo(20_000_000_000L);
            assertThat(Provenance.of(type).model()).isEqualTo("gpt \"x\"");
            return order;
        });
    }

    private static Object call(Class<?> type, Object target, Object... arguments) {
        try {
            return type.getMethod("place", String.class, int.class).invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            return e.getCause().getClass().getSimpleName() + ": " + e.getCause().getMessage();
        }
    }

    private static Class<?> type(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(Compilation compilation, Path folder, Function<ClassLoader, Object> use) throws Exception {
        assertThat(compilation).succeeded();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().replaceFirst("^/?(CLASS|SOURCE)_OUTPUT/", "");
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            try (InputStream in = file.openInputStream()) {
                Files.write(target, in.readAllBytes());
            }
        }
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, EmitterTest.class.getClassLoader())) {
            assertThat(use.apply(loader)).isNotNull();
        }
    }

    @Test
    void jakartaContainersFindItAsANamedSingleton() throws IOException {
        Compilation compilation = compile(ORDER, ComponentModel.JAKARTA);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(implementation(compilation, "com.acme.OrderImpl"))
                .contains("import jakarta.inject.Named;\nimport jakarta.inject.Singleton;\n")
                .contains(")\n@Named\n@Singleton\npublic final class OrderImpl");
    }

    @Test
    void springFindsItAsAComponent(@TempDir Path folder) throws Exception {
        Compilation compilation = compile(ORDER, ComponentModel.SPRING);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(implementation(compilation, "com.acme.OrderImpl")).contains(")\n@Component\npublic final class");
        run(compilation, folder, loader -> {
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                context.setClassLoader(loader);
                context.scan("com.acme");
                context.refresh();
                Object order = context.getBean(type(loader, "com.acme.Order"));
                assertThat(Provenance.of(order).workflow()).isEqualTo("order");
                return order;
            }
        });
    }

    @Test
    void aComponentModelWithoutItsAnnotationsIsRefusedBeforeAnythingIsWritten() {
        EmittingProcessor processor = new EmittingProcessor(ORDER, ComponentModel.SPRING, 1);

        Compilation compilation = compiler()
                .withClasspath(List.of())
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()));

        assertThat(processor.problems()).hasSize(1);
        assertThat(processor.problems().get(0).problem()).isEqualTo(Problem.COMPONENT_MODEL_UNAVAILABLE);
        assertThat(processor.problems().get(0).message())
                .contains("component model \"spring\" needs @org.springframework.stereotype.Component");
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void withoutTheRuntimeNoDecisionCouldBeAudited() {
        EmittingProcessor processor = new EmittingProcessor(ORDER.under("soc2"), ComponentModel.DEFAULT, 1);

        Compilation compilation = compiler()
                .withClasspath(List.of())
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()));

        assertThat(processor.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo(Problem.AUDIT_UNAVAILABLE);
            assertThat(problem.message()).contains("\"soc2\"", "setstone-runtime");
        });
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void withoutTheRuntimeNoModuleCouldBeCalled() {
        EmittingProcessor processor = new EmittingProcessor(ORDER.asking("money"), ComponentModel.DEFAULT, 1);

        Compilation compilation = compiler()
                .withClasspath(List.of())
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()));

        assertThat(processor.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo(Problem.MODULE_UNAVAILABLE);
            assertThat(problem.message()).contains("\"money\"", "setstone-runtime");
        });
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void withoutTheRuntimeNothingOfItIsNamed() throws IOException {
        Compilation compilation = compiler()
                .withClasspath(List.of())
                .withProcessors(new EmittingProcessor(ORDER, ComponentModel.DEFAULT, 1))
                .compile(JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(implementation(compilation, "com.acme.OrderImpl")).doesNotContain("Recorded");
    }

    @Test
    void aFileThatFilerRefusesIsAProblem() {
        EmittingProcessor processor = new EmittingProcessor(ORDER, ComponentModel.DEFAULT, 2);

        Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()));

        assertThat(processor.problems()).hasSize(1);
        assertThat(processor.problems().get(0).problem()).isEqualTo(Problem.OUTPUT_UNWRITABLE);
        assertThat(processor.problems().get(0).message()).contains("com.acme.OrderLogic can't be written");
    }

    @Test
    void aNestedPackagePrivateWorkflowWithGenericsNullsAndThrowsKeepsItsSignatures() throws IOException {
        TypeUse line = new TypeUse.Declared("Shop.Line", List.of(TEXT), false);
        TypeUse lines = new TypeUse.Container(ContainerKind.LIST, List.of(line), false);
        TypeUse byName = new TypeUse.Container(ContainerKind.MAP, List.of(TEXT, lines), true);
        Contract contract = new Contract(
                "",
                "Shop.Order",
                "Shop$Order",
                List.of(
                        new StepSignature(
                                "group",
                                List.of(new Parameter("lines", lines)),
                                byName,
                                List.of("java.io.IOException", "Shop.Closed"),
                                NOWHERE),
                        new StepSignature(
                                "count",
                                List.of(new Parameter(
                                        "lines", new TypeUse.Container(ContainerKind.ARRAY, List.of(INT), true))),
                                INT,
                                List.of(),
                                NOWHERE)),
                List.of(),
                new TreeMap<>(Map.of(
                        "Shop.Line",
                        new TypeDeclaration.RecordType("Shop.Line", "Shop$Line", List.of("T"), List.of()))));
        Workflow workflow = new Workflow(contract, """
                import java.util.List;
                import java.util.Map;
                class Shop {
                    record Line<T>(T item) {}
                    static class Closed extends Exception { private static final long serialVersionUID = 1; }
                    interface Order {
                        Map<String, List<Line<String>>> group(List<Line<String>> lines) throws java.io.IOException, Closed;
                        int count(int[] lines);
                    }
                }
                """, """
                import java.util.List;
                import java.util.Map;
                final class Shop_OrderLogic {
                    private Shop_OrderLogic() {}
                    static Map<String, List<Shop.Line<String>>> group(List<Shop.Line<String>> lines) throws java.io.IOException, Shop.Closed {
                        return null;
                    }
                    static int count(int[] lines) { return 0; }
                }
                """);

        Compilation compilation = compiler()
                .withProcessors(new EmittingProcessor(workflow, ComponentModel.DEFAULT, 1))
                .compile(JavaFileObjects.forSourceString("Shop", workflow.source()));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(implementation(compilation, "Shop_OrderImpl"))
                .contains("\nfinal class Shop_OrderImpl implements Shop.Order {")
                .contains("""
                            @Override
                            public Map<String, List<Shop.Line<String>>> group(List<Shop.Line<String>> lines) throws
                                    IOException, Shop.Closed {
                                Objects.requireNonNull(lines, "step group: parameter lines is null");
                                return Shop_OrderLogic.group(lines);
                            }

                            @Override
                            public int count(int[] lines) {
                                return Shop_OrderLogic.count(lines);
                            }
                        """);
        assertThat(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/services/Shop$Order"))
                .isEmpty();
    }

    @Test
    void aNamedModuleThatReadsNothingGetsNoAnnotationThatItCannotSee(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/com/acme"));
        Path module = Files.writeString(folder.resolve("src/module-info.java"), "module shop { exports com.acme; }");
        Path order = Files.writeString(sources.resolve("Order.java"), ORDER.source());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all", "-Xlint:-processing", "-Werror", "-d", folder.toString(), "-s", folder.toString());
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjects(module, order));
            task.setProcessors(List.of(new EmittingProcessor(ORDER, ComponentModel.DEFAULT, 1)));
            assertThat(task.call()).isTrue();
        }

        assertThat(folder.resolve("com/acme/OrderImpl.class")).exists();
        assertThat(Files.readString(folder.resolve("com/acme/OrderImpl.java")))
                .doesNotContain("@Generated", "@Recorded");
    }

    @Test
    void classesOfTheUsersThatAreCalledLikeThoseOfTheJdkDoNotComeBetween() {
        Compilation compilation = compiler()
                .withProcessors(new EmittingProcessor(ORDER, ComponentModel.DEFAULT, 1))
                .compile(
                        JavaFileObjects.forSourceString("com.acme.Order", ORDER.source()),
                        JavaFileObjects.forSourceString("com.acme.Objects", "package com.acme; class Objects {}"),
                        JavaFileObjects.forSourceString("com.acme.Override", "package com.acme; class Override {}"));

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void componentModelsAreFoundByName() {
        assertThat(ComponentModel.ofKey("jakarta")).contains(ComponentModel.JAKARTA);
        assertThat(ComponentModel.ofKey("guice")).isEmpty();
        assertThat(ComponentModel.keys()).containsExactly("default", "jakarta", "spring");
    }
}
