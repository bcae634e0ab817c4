package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Projects with a recording, made the way users make them. */
final class Recorded {

    private static final Path EXAMPLE = Path.of("..", "examples", "prior-authorization");

    private Recorded() {}

    /** The example as it is committed, for tests of replay alone: nothing has to be judged before they begin. */
    static TestProject priorAuthorization(Path folder) throws IOException {
        TestProject project = new TestProject(folder);
        for (String place :
                List.of("src/main/java/dev/setstone/examples/priorauth/PriorAuthorization.java", "src/main/setstone")) {
            try (Stream<Path> all = Files.walk(EXAMPLE.resolve(place))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    project.file(EXAMPLE.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return project;
    }

    static TestProject discount(Path folder) throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC))) {
            // Examples are examined where that is what a test is about.
            String[] options = Stream.of(model.options("record"), new String[] {"-Asetstone.openExamples=off"})
                    .flatMap(Stream::of)
                    .toArray(String[]::new);
            TestProject.Compiled compiled = project.compile(options);
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        }
        return project;
    }
}
