package dev.setstone.processor.sandbox.child.meter;

import org.jspecify.annotations.Nullable;

/** A builder grows by what is put into it. */
@Guards(StringBuilder.class)
public final class BuilderGuard {

    private BuilderGuard() {}

    public static StringBuilder append(StringBuilder builder, @Nullable String text) {
        grow(text == null ? 4 : text.length());
        return builder.append(text);
    }

    public static StringBuilder append(StringBuilder builder, @Nullable CharSequence text) {
        grow(text == null ? 4 : text.length());
        return builder.append(text);
    }

    public static StringBuilder append(StringBuilder builder, @Nullable CharSequence text, int start, int end) {
        grow(end - (long) start);
        return builder.append(text, start, end);
    }

    public static StringBuilder append(StringBuilder builder, @Nullable Object object) {
        Weight.charge(object, "StringBuilder.append");
        return append(builder, String.valueOf(object));
    }

    public static StringBuilder append(StringBuilder builder, char[] text) {
        grow(text.length);
        return builder.append(text);
    }

    public static StringBuilder insert(StringBuilder builder, int offset, @Nullable String text) {
        grow(builder.length() / 16L + (text == null ? 4 : text.length()));
        return builder.insert(offset, text);
    }

    public static StringBuilder insert(StringBuilder builder, int offset, @Nullable CharSequence text) {
        return insert(builder, offset, String.valueOf(text));
    }

    public static StringBuilder insert(StringBuilder builder, int offset, @Nullable Object object) {
        Weight.charge(object, "StringBuilder.insert");
        return insert(builder, offset, String.valueOf(object));
    }

    public static StringBuilder replace(StringBuilder builder, int start, int end, String text) {
        grow(builder.length() / 16L + text.length());
        return builder.replace(start, end, text);
    }

    public static String substring(StringBuilder builder, int start, int end) {
        grow(end - (long) start);
        return builder.substring(start, end);
    }

    public static void setLength(StringBuilder builder, int length) {
        grow(length - (long) builder.length());
        builder.setLength(length);
    }

    public static void ensureCapacity(StringBuilder builder, int capacity) {
        grow(capacity - (long) builder.capacity());
        builder.ensureCapacity(capacity);
    }

    private static void grow(long chars) {
        StringGuard.chars(chars, "StringBuilder.append");
    }
}
