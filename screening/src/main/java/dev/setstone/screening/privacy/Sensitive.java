package dev.setstone.screening.privacy;

/**
 * One sensitive value in a text.
 *
 * @param type what it is
 * @param start where it starts, in UTF-16 chars
 * @param end where it ends, exclusive, in UTF-16 chars
 * @param value the text between the two
 */
public record Sensitive(SensitiveType type, int start, int end, String value) {
    public Sensitive {
        if (start < 0 || end - start != value.length() || value.isEmpty()) {
            throw new IllegalArgumentException(type + ": " + start + ".." + end + " does not fit " + value.length());
        }
    }

    /** The finding of a stretch of the text. */
    static Sensitive in(String text, SensitiveType type, int start, int end) {
        return new Sensitive(type, start, end, text.substring(start, end));
    }

    /** Never the value: a finding may end up in a log. */
    @Override
    public String toString() {
        return type + "[" + start + ".." + end + "]";
    }
}
