package dev.setstone.ports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement.
 *
 * @param sql with a question mark for each parameter
 * @param parameters the parameters' names in the order of the question marks
 */
record Query(String name, String sql, List<String> parameters) {
    Query {
        parameters = List.copyOf(parameters);
    }

    void checkNames(Set<String> given) {
        Set<String> expected = new TreeSet<>(parameters);
        if (!expected.equals(given)) {
            throw new IllegalArgumentException(
                    name + " has the parameters " + expected + " and was given " + new TreeSet<>(given));
        }
    }
}
