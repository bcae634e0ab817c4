package dev.setstone.benchmarks.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The types of JSON values. */
public final class Shapes {

    private final Numbers numbers;

    public Shapes(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The type that fits all values. */
    public Shape of(List<JsonNode> values) {
        Sample sample = new Sample();
        values.forEach(sample::add);
        return sample.shape(numbers);
    }

    /** What keeps a type from being written in Java, if anything does. */
    public static Optional<String> obstacle(Shape shape) {
        if (shape instanceof Shape.Mixed mixed) {
            return Optional.of(mixed.what());
        }
        if (shape instanceof Shape.ListOf list) {
            return obstacle(list.element());
        }
        if (shape instanceof Shape.MapOf map) {
            return obstacle(map.value());
        }
        if (shape instanceof Shape.RecordOf members) {
            return members.fields().stream()
                    .flatMap(field -> obstacle(field.shape()).stream().map(what -> field.key() + ": " + what))
                    .findFirst();
        }
        return Optional.empty();
    }
}
