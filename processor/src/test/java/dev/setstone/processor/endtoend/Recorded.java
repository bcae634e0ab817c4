package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Projects with a recording, made the way users make them. */
final class Recorded {

    private Recorded() {}

    static TestProject discount(Path folder) throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC))) {
            TestProject.Compiled compiled = project.compile(model.options("record"));
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        }
        return project;
    }
}
