package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.SetstoneProcessor;
import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that stand between javac and its processors: Gradle and IntelliJ IDEA's own builder. */
class BuildToolsTest {

    @TempDir
    private Path folder;

    @Test
    void gradlesEnvironmentHidesNeitherTheFolderNorTheClasses() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder);

        Compiled compiled =
                project.compile(new WrappedProcessor(javacs -> new GradlesEnvironment(javacs, javacs.getFiler())));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).doesNotContain(Problem.CLASSES_NOT_CHECKED.code());
    }

    @Test
    void intelliJsEnvironmentHidesNeitherTheFolderNorTheClasses() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder);

        Compiled compiled = project.compile(new WrappedProcessor(APIWrappers::wrap));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages()).doesNotContain(Problem.CLASSES_NOT_CHECKED.code());
    }

    /** What Gradle's guide asks of an isolating processor: https://docs.gradle.org/current/userguide/java_plugin.html */
    @Test
    void everyWrittenFileHasTheInterfaceAsItsOneOrigin() throws Exception {
        TestProject project = Recorded.priorAuthorization(folder);
        SortedMap<String, List<String>> origins = new TreeMap<>();

        Compiled compiled = project.compile(
                new WrappedProcessor(javacs -> new GradlesEnvironment(javacs, watched(javacs.getFiler(), origins))));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        String name = "dev.setstone.examples.priorauth.PriorAuthorization";
        assertThat(origins)
                .containsOnlyKeys(
                        name + "Impl",
                        name + "Logic",
                        "META-INF/services/" + name,
                        "META-INF/setstone/" + name + ".json");
        assertThat(origins.values()).containsOnly(List.of(name));
    }

    @Test
    void gradleIsToldOfEveryProcessor() throws Exception {
        List<String> expected = ServiceLoader.load(Processor.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("dev.setstone."))
                .map(name -> name + ",isolating")
                .toList();

        try (InputStream told =
                SetstoneProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(told.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Notes what is created, by name, with the elements on whose account it is. */
    private static Filer watched(Filer filer, Map<String, List<String>> origins) {
        return (Filer) Proxy.newProxyInstance(
                BuildToolsTest.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        String name = arguments[arguments.length - 2].toString();
                        origins.put(
                                name,
                                Arrays.stream((Element[]) arguments[arguments.length - 1])
                                        .map(Element::toString)
                                        .toList());
                    }
                    try {
                        return method.invoke(filer, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Has the form of Gradle's own, which keeps what it wraps in a field of this name and gives out a Filer of its own. */
    private static final class GradlesEnvironment implements ProcessingEnvironment {

        private final ProcessingEnvironment delegate;
        private final Filer filer;

        GradlesEnvironment(ProcessingEnvironment delegate, Filer filer) {
            this.delegate = delegate;
            this.filer = filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
