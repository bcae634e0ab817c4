package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.project.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes a workflow of a source into a project's workflow. */
final class Subjects {

    private Subjects() {}

    static Subject of(Typed typed, List<Answer> answers) {
        String name = typed.row().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String type = Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        Spec spec = new Spec(typed, name, answers);
        String text = spec.text();
        return new Subject(name, type, Interface.source(typed, name, type), text, spec.golden());
    }
}
