package dev.setstone.examples.invoices;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What sort of document it is: somebody who sorts the post knows. */
public enum Kind {
    /** A till receipt or a restaurant bill. */
    RECEIPT(EnumSet.range(Field.NAME, Field.TOTAL)),
    /** An invoice, contract or order for advertising on television. */
    ADVERTISING(EnumSet.range(Field.CONTRACT, Field.FLIGHT_TO));

    private final Set<Field> fields;

    Kind(Set<Field> fields) {
        this.fields = Collections.unmodifiableSet(fields);
    }

    /** What such a document may say. */
    public Set<Field> fields() {
        return fields;
    }
}
