package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cases of one step, a third of them to compile from, chosen by hash.
 *
 * @param shown examples of the spec
 * @param golden rows that judge a candidate and are in no prompt
 * @param unseen what the finished workflow is measured with
 */
record Split(List<Case> shown, List<Case> golden, List<Case> unseen) {

    static Split of(Row row, List<Case> cases) {
        List<Case> shuffled = IntStream.range(0, cases.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> Sha256.of(row.id() + " " + i + " " + cases.get(i).step())))
                .map(cases::get)
                .toList();
        int seen = (cases.size() + 2) / 3;
        int shown = Math.min(seen, row.source().shown());
        return new Split(
                shuffled.subList(0, shown), shuffled.subList(shown, seen), shuffled.subList(seen, cases.size()));
    }
}
