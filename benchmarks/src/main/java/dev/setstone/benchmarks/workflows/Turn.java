package dev.setstone.benchmarks.workflows;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workflow as it is compiled at a time.
 *
 * @param answers what its author has said so far to a model's questions
 */
record Turn(Typed typed, List<Answer> answers) {
    Turn {
        answers = List.copyOf(answers);
    }

    Turn answered(List<Answer> more) {
        return new Turn(typed, Stream.of(answers, more).flatMap(List::stream).toList());
    }
}
