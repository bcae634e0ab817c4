package dev.setstone.processor.gate.security;

/**
 * What an object may be, as far as order and constancy go.
 *
 * @param place where it was made, or the static field that it was read from; empty for any other object
 * @param view what of it this is
 * @param depth the dimensions of the array that it is; 0 for all else
 */
record Origin(Kind kind, String place, View view, int depth) {

    /** How an object came about. */
    enum Kind {
        /** Of no interest. */
        OTHER,
        /** Made here, as a collection whose order its use decides. */
        ORDERED,
        /** Made here, as a collection without an order. */
        UNORDERED,
        /** Read from a static field. */
        CONSTANT
    }

    /** The object itself, or what it gives access to itself by. */
    enum View {
        ITSELF,
        KEYS,
        VALUES,
        ENTRIES,
        ITERATOR,
        ENTRY_ITERATOR,
        ENTRY,
        COLLECTOR
    }

    static final Origin OTHER = new Origin(Kind.OTHER, "", View.ITSELF, 0);

    static Origin made(Kind kind, String place) {
        return new Origin(kind, place, View.ITSELF, 0);
    }

    Origin as(View other) {
        return new Origin(kind, place, other, depth);
    }

    /** An element of the array. */
    Origin element() {
        return depth > 1 ? new Origin(kind, place, view, depth - 1) : OTHER;
    }

    /** Whether some uses of it matter. */
    boolean isFollowed() {
        return kind == Kind.UNORDERED || kind == Kind.CONSTANT;
    }
}
