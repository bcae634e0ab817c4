package dev.setstone.benchmarks.documents;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.examples.invoices.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** How much of some fields of some documents was read rightly. */
record Readings(List<Reading> all, List<Field> fields) {

    Readings {
        all = List.copyOf(all);
        fields = List.copyOf(fields);
    }

    Readings of(Field field) {
        return new Readings(all, List.of(field));
    }

    Readings seen(boolean seen) {
        return new Readings(
                all.stream().filter(reading -> reading.of().seen() == seen).toList(), fields);
    }

    /** Of the labelled fields. */
    Proportion exact() {
        return share(Reading::labelled, Reading::exact);
    }

    /** Of the labelled fields. */
    Proportion normalised() {
        return share(Reading::labelled, Reading::normalised);
    }

    /** Of the labelled fields whose label is in the text. */
    Proportion withoutDoubt() {
        return share(
                (reading, field) ->
                        reading.labelled(field) && !reading.of().doubtful().contains(field),
                Reading::normalised);
    }

    /** Of the labelled fields that the rules were sure of. */
    Proportion settledAndRight() {
        return share((reading, field) -> reading.labelled(field) && reading.settled(field), Reading::normalised);
    }

    /** Fields that the rules were not sure of, of all fields that were looked for. */
    Proportion open() {
        return share((reading, field) -> true, (reading, field) -> !reading.settled(field));
    }

    /** Documents with a field that the rules were not sure of. */
    Proportion openDocuments() {
        long open = all.stream()
                .filter(reading -> fields.stream().anyMatch(field -> !reading.settled(field)))
                .count();
        return new Proportion(open, all.size());
    }

    /** Documents with all their labelled fields right, normalised. */
    Proportion wholeDocuments() {
        long right = all.stream()
                .filter(reading ->
                        fields.stream().allMatch(field -> !reading.labelled(field) || reading.normalised(field)))
                .count();
        return new Proportion(right, all.size());
    }

    /** Of the fields without a label: those for which a value was read all the same. */
    Proportion invented() {
        return share((reading, field) -> !reading.labelled(field), (reading, field) -> !reading.empty(field));
    }

    private Proportion share(BiPredicate<Reading, Field> counts, BiPredicate<Reading, Field> hits) {
        List<Boolean> outcomes = new ArrayList<>();
        for (Reading reading : all) {
            for (Field field : fields) {
                if (counts.test(reading, field)) {
                    outcomes.add(hits.test(reading, field));
                }
            }
        }
        return new Proportion(outcomes.stream().filter(hit -> hit).count(), outcomes.size());
    }
}
