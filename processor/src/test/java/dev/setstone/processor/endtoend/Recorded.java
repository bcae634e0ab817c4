package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Projects with a recording, made the way users make them. */
final class Recorded {

    private Recorded() {}

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
