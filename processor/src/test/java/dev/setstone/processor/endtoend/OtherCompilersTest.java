package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.SetstoneProcessor;
import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and tools that hide javac from the processor. */
class OtherCompilersTest {

    @TempDir
    private Path folder;

    @Test
    void replayWorksWhereTheClassesCantBeJudgedAndSaysSo() throws Exception {
        TestProject project = Recorded.discount(folder);

        Compiled compiled = project.compile(new Hidden(false), folderOption(project));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages())
                .contains("WARNING [" + Problem.CLASSES_NOT_CHECKED.code() + "]")
                .contains("setstone.mode=verify");
    }

    @Test
    void asksForTheFolderWhereItCantTell() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(new Hidden(false)).errors())
                .singleElement()
                .asString()
                .contains(Problem.FOLDER_NOT_FOUND.code(), "-Asetstone.dir");
    }

    @Test
    void verifyRefusesWhatItCantJudge() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(new Hidden(false), folderOption(project), "-Asetstone.mode=verify")
                        .errors())
                .singleElement()
                .asString()
                .contains(Problem.SANDBOX_FAILED.code(), "record and verify with javac");
    }

    @Test
    void whatNobodyExpectedIsReportedOnTheWorkflow() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(new Hidden(true), folderOption(project)).errors())
                .singleElement()
                .asString()
                .contains(Problem.INTERNAL.code(), "a Filer that nobody expected");
    }

    private static String folderOption(TestProject project) {
        return "-Asetstone.dir=" + project.path("src/main/setstone");
    }

    /** The processor behind an environment that javac's own tools don't recognize, perhaps with a Filer that fails. */
    private static final class Hidden extends AbstractProcessor {

        private final Processor processor = new SetstoneProcessor();
        private final boolean failing;

        Hidden(boolean failing) {
            this.failing = failing;
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Hidden.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (failing && method.getName().equals("getFiler")) {
                            return failingFiler();
                        }
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }));
        }

        private static Filer failingFiler() {
            return (Filer) Proxy.newProxyInstance(
                    Hidden.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        throw new IllegalStateException("a Filer that nobody expected");
                    });
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
