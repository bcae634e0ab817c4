package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A workflow with flows that use everything that a flow can do, and an application that runs them. */
final class FlowProject {

    static final String SOURCE = "src/main/java/acme/Claims.java";
    static final String SPEC = "src/main/setstone/claims.yaml";

    private FlowProject() {}

    /** The workflow without a recording and without the application. */
    static TestProject at(Path folder) {
        return new TestProject(folder).file(SOURCE, resource("Claims.java")).file(SPEC, resource("claims.yaml"));
    }

    /** Adds the application. */
    static TestProject withOffice(TestProject project) {
        return project.file("src/main/java/acme/Office.java", resource("Office.java"));
    }

    /** Makes the recording. */
    static Compiled record(TestProject project, LoopbackModel model) {
        String[] options = Stream.concat(Stream.of(model.options("record")), Stream.of("-Asetstone.openExamples=off"))
                .toArray(String[]::new);
        return project.compile(options);
    }

    static LoopbackModel model() throws IOException {
        String answer = fenced(resource("ClaimsLogic.java"));
        return new LoopbackModel(answer, answer, answer);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(FlowProject.class.getResourceAsStream("/flows/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
