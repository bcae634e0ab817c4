package dev.setstone.screening.text;

/**
 * A text with some of its disguises undone.
 *
 * @param form what was undone, outermost first and joined by {@code +}, such as {@code base64+rot13}; {@code plain} for nothing
 * @param text what came to light, with the surroundings that were never disguised
 */
public record DecodedText(String form, String text) {

    /** The form of a text in which nothing was undone. */
    public static final String PLAIN = "plain";

    DecodedText then(String name, String decoded) {
        return new DecodedText(form.equals(PLAIN) ? name : form + "+" + name, decoded);
    }
}
