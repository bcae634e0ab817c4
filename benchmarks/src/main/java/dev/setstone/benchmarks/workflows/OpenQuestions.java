package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.project.Recorded;
import dev.setstone.benchmarks.project.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lays out what the author of a spec needs to answer a model's questions, as {@code <workflow>/<key>/questions.md}: the interface, the
 * spec, the golden rows and what was asked. The unseen cases are not in it.
 */
final class OpenQuestions {

    private final Path folder;

    OpenQuestions(Path folder) {
        this.folder = folder;
    }

    void write(List<Recorded> asked) throws IOException {
        for (Recorded each : asked) {
            Path of = Files.createDirectories(
                    folder.resolve(each.subject().name()).resolve(each.key()));
            Files.writeString(of.resolve("questions.md"), text(each), StandardCharsets.UTF_8);
        }
    }

    private static String text(Recorded asked) {
        Subject subject = asked.subject();
        StringBuilder text = new StringBuilder("""
                You wrote the spec below: you know what the workflow is for, and it is yours to decide what the spec leaves open. Somebody
                who implements it from the spec alone has asked. Answer each question in one or two sentences, definitely, so that
                the implementer need not ask again: name values, and what happens in the cases that the question names. Stay with
                the spec and its examples where they say something; decide where they don't. The interface stays as it is.

                Answer with nothing but a JSON array: [{"step": "<the step>", "question": "<the question, in short>", "answer": "..."}]

                # Interface

                """);
        text.append(subject.source()).append("\n# Spec\n\n").append(subject.spec());
        subject.golden()
                .forEach((name, rows) -> text.append("\n\n# Further examples (")
                        .append(name)
                        .append(")\n\n")
                        .append(rows));
        return text.append("\n\n# Asked\n\n")
                .append(String.join("\n", asked.said()))
                .toString();
    }
}
