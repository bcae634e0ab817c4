package dev.setstone.benchmarks.workflows;

import java.util.List;

/**
 * One workflow of a source.
 *
 * @param id its name in the source
 * @param text the rules as its authors wrote them
 */
record Row(Source source, String id, String title, String text, List<Case> cases) {
    Row {
        cases = List.copyOf(cases);
    }
}
