package dev.setstone.benchmarks.injection;

/** One labelled text: where it comes from, of which kind it is there, and its licence. */
record Row(String id, String text, boolean injection, String source, String kind, String license) {

    /** The kind without its details, such as {@code hard-negative} of {@code hard-negative:trigger-words}. */
    String mainKind() {
        int colon = kind.indexOf(':');
        return colon < 0 ? kind : kind.substring(0, colon);
    }
}
