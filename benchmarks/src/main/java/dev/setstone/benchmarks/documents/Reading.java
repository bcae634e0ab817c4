package dev.setstone.benchmarks.documents;

import dev.setstone.examples.invoices.Field;
import dev.setstone.examples.invoices.Invoice;
import java.util.Locale;

/**
 * What was read from a document, beside what is right.
 *
 * @param of the document
 */
record Reading(Labelled of, Invoice read) {

    boolean labelled(Field field) {
        return of.labels().containsKey(field);
    }

    /** Whether the value is the label, character by character; white space does not count where the texts have none. */
    boolean exact(Field field) {
        return labelled(field) && printed(label(field)).equals(printed(value(field)));
    }

    /** Whether the value is the label apart from letter case, white space, punctuation and signs. */
    boolean normalised(Field field) {
        return labelled(field) && plain(label(field)).equals(plain(value(field)));
    }

    /** Whether the rules were sure. */
    boolean settled(Field field) {
        return !read.open().contains(field);
    }

    boolean empty(Field field) {
        return value(field).isEmpty();
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String label(Field field) {
        return of.labels().getOrDefault(field, "");
    }

    private String value(Field field) {
        return read.value(field).orElse("");
    }

    private String printed(String text) {
        return of.set().spaced() ? text : text.replaceAll("\\s", "");
    }
}
