package dev.setstone.processor.model;

/** Foreign text, made fit for a message: one line, no control characters, bounded. */
final class OneLine {

    private OneLine() {}

    static String of(String text, int limit) {
        String flat =
                text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\s]+", " ").strip();
        if (flat.length() <= limit) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(limit - 1)) ? limit - 1 : limit;
        return flat.substring(0, end) + "...";
    }
}
