package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and tools that hide javac from the processor. */
class OtherCompilersTest {

    @TempDir
    private Path folder;

    @Test
    void replayWorksWhereTheClassesCantBeJudgedAndSaysSo() throws Exception {
        TestProject project = Recorded.discount(folder);

        Compiled compiled = project.compile(hidden(), folderOption(project));

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(compiled.messages())
                .contains("WARNING [" + Problem.CLASSES_NOT_CHECKED.code() + "]")
                .contains("setstone.mode=verify");
    }

    @Test
    void asksForTheFolderWhereItCantTell() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(hidden()).errors())
                .singleElement()
                .asString()
                .contains(Problem.FOLDER_NOT_FOUND.code(), "-Asetstone.dir");
    }

    @Test
    void verifyRefusesWhatItCantJudge() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(hidden(), folderOption(project), "-Asetstone.mode=verify")
                        .errors())
                .singleElement()
                .asString()
                .contains(Problem.SANDBOX_FAILED.code(), "record and verify with javac");
    }

    @Test
    void whatNobodyExpectedIsReportedOnTheWorkflow() throws Exception {
        TestProject project = Recorded.discount(folder);

        assertThat(project.compile(hiddenWithFailingFiler(), folderOption(project))
                        .errors())
                .singleElement()
                .asString()
                .contains(Problem.INTERNAL.code(), "a Filer that nobody expected");
    }

    private static String folderOption(TestProject project) {
        return "-Asetstone.dir=" + project.path("src/main/setstone");
    }

    /** The processor behind an environment that javac's own tools don't recognize. */
    private static WrappedProcessor hidden() {
        return new WrappedProcessor(environment -> proxy(environment, environment::getFiler));
    }

    /** The same with a Filer that fails. */
    private static WrappedProcessor hiddenWithFailingFiler() {
        return new WrappedProcessor(environment -> proxy(environment, OtherCompilersTest::failingFiler));
    }

    private static ProcessingEnvironment proxy(ProcessingEnvironment environment, Supplier<Filer> filer) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                OtherCompilersTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getFiler")) {
                        return filer.get();
                    }
                    try {
                        return method.invoke(environment, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Filer failingFiler() {
        return (Filer) Proxy.newProxyInstance(
                OtherCompilersTest.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("a Filer that nobody expected");
                });
    }
}
