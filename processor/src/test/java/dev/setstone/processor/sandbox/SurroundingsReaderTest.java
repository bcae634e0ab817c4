package dev.setstone.processor.sandbox;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.processor.value.Value;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsReaderTest {

    private static final String LIBRARY = """
            package lib;
            public record Money(java.math.BigDecimal amount, Currency currency) {
                public enum Currency { EUR, USD }
                @Marked public Money twice() { return Arithmetic.add(this, this); }
            }
            @interface Marked {}
            class Arithmetic {
                static Money add(Money a, Money b) { return new Money(a.amount().add(b.amount()), a.currency()); }
            }
            class Unreached {}
            """;

    private static final JavaFileObject FLOW = JavaFileObjects.forSourceString("a.Flow", """
            package a;
            import dev.setstone.annotations.*;
            import org.jspecify.annotations.Nullable;
            import lib.*;
            @CompiledWorkflow(spec = "flow.yaml")
            public interface Flow {
                Near decide(Money money, @Nullable String note);
                @Ensures("decide")
                static boolean same(Money money, @Nullable String note, Near near) { return near.money() == money; }
            }
            """.replace("\n", "\r\n"));

    private static final JavaFileObject NEAR = JavaFileObjects.forSourceString(
            "a.Near",
            "package a;\nrecord Near(lib.Money money) { Money2 other() { return new Money2(); } }\nrecord Money2() {}\n");

    @TempDir
    private Path folder;

    @Test
    void sourcesOfTheCompilationAndClassFilesThatTheInterfaceReaches() throws Exception {
        Surroundings surroundings = read(FLOW, NEAR);

        assertThat(surroundings.sources().keySet()).containsExactly("a.Flow", "a.Money2", "a.Near");
        assertThat(surroundings.sources().get("a.Flow"))
                .contains("interface Flow {\n")
                .doesNotContain("\r");
        assertThat(surroundings.sources().get("a.Money2"))
                .isEqualTo(surroundings.sources().get("a.Near"));
        assertThat(surroundings.classes().keySet())
                .contains(
                        "dev.setstone.annotations.CompiledWorkflow",
                        "dev.setstone.annotations.Ensures",
                        "lib.Arithmetic",
                        "lib.Marked",
                        "lib.Money",
                        "lib.Money$Currency",
                        "org.jspecify.annotations.Nullable")
                .doesNotContain("lib.Unreached")
                .allMatch(name -> name.startsWith("lib.")
                        || name.startsWith("dev.setstone.annotations.")
                        || name.startsWith("org.jspecify.annotations."));
        assertThat(surroundings.release()).isEqualTo(17);
    }

    @Test
    void whatIsReadIsEnoughToCompileAndRunWith() throws Exception {
        Surroundings surroundings = read(FLOW, NEAR);
        Value money = Workbench.fields("lib.Money", "amount", Workbench.num("1.20"), "currency", Workbench.text("USD"));

        try (Sandbox sandbox = new Sandbox()) {
            Workbench bench = new Workbench(sandbox);
            Compilation program = bench.compile(surroundings, """
                    public static Near decide(lib.Money money, String note) {
                        return new Near(money.twice());
                    }
                    """);
            List<RunResult> results = bench.run(
                    program, RunRequest.World.PLAIN, List.of("same"), List.of(List.of(money, new Value.Nothing())));

            assertThat(program.messages()).isEmpty();
            Value twice =
                    Workbench.fields("lib.Money", "amount", Workbench.num("2.40"), "currency", Workbench.text("USD"));
            Value near = Workbench.fields("a.Near", "money", twice);
            assertThat(results).containsExactly(new RunResult.Returned(near, List.of("same"), false));
        }
    }

    @Test
    void aCompilerWithoutAccessToSourcesIsRefused() {
        ProcessingEnvironment other = (ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, args) -> null);

        assertThatThrownBy(() -> new SurroundingsReader(other).read(null, List.of()))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("with javac");
    }

    private Surroundings read(JavaFileObject... units) throws IOException {
        compileLibrary();
        List<File> classPath = new ArrayList<>(List.of(folder.toFile()));
        for (Class<?> annotation : List.of(CompiledWorkflow.class, org.jspecify.annotations.Nullable.class)) {
            classPath.add(new File(annotation
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()));
        }
        Reading reading = new Reading();
        com.google.testing.compile.Compilation compilation = javac().withClasspath(classPath)
                .withOptions("--release", "17")
                .withProcessors(reading)
                .compile(units);
        CompilationSubject.assertThat(compilation).succeeded();
        return reading.surroundings;
    }

    private void compileLibrary() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path source = Files.writeString(folder.resolve("Money.java"), LIBRARY);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
        Files.delete(source);
    }

    /** Reads the surroundings of the one workflow, as the processor does. */
    private static final class Reading extends AbstractProcessor {

        private Surroundings surroundings;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                TypeElement flow = processingEnv.getElementUtils().getTypeElement("a.Flow");
                try {
                    surroundings = new SurroundingsReader(processingEnv).read(flow, round.getRootElements());
                } catch (SandboxException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }
}
