package dev.setstone.benchmarks.documents;

import dev.setstone.examples.invoices.Clerk;
import dev.setstone.examples.invoices.Field;
import java.util.List;

/** Counts the rows of documents that are given to a clerk. */
final class ShownRows implements Clerk {

    private final Clerk clerk;
    private long count;

    ShownRows(Clerk clerk) {
        this.clerk = clerk;
    }

    @Override
    public List<Pointer> receipt(List<String> rows, List<Field> fields) {
        count += rows.size();
        return clerk.receipt(rows, fields);
    }

    @Override
    public List<Pointer> advertising(List<String> rows, List<Field> fields) {
        count += rows.size();
        return clerk.advertising(rows, fields);
    }

    long count() {
        return count;
    }
}
