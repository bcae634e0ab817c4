package dev.setstone.benchmarks.injection;

import java.util.ArrayList;
import java.util.List;

/**
 * Benign texts in disguises, as they stand before any is undone: so that letter salad as such is no sign of an injection, and only
 * what comes to light is.
 */
final class Augmentation {

    private static final int ONE_OF = 8;

    private Augmentation() {}

    /** The rows, and of every eighth benign one a copy in a disguise, each disguise in turn. */
    static List<Row> of(List<Row> rows) {
        List<Row> augmented = new ArrayList<>(rows);
        List<Disguise> disguises = Disguise.all();
        List<Row> benign = rows.stream().filter(row -> !row.injection()).toList();
        for (int i = 0; i < benign.size(); i += ONE_OF) {
            Row row = benign.get(i);
            String text = disguises.get(i / ONE_OF % disguises.size()).apply().apply(row.text());
            augmented.add(new Row(row.id(), text, false, row.source(), row.kind(), row.license()));
        }
        return augmented;
    }
}
