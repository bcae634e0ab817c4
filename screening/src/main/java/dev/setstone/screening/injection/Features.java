package dev.setstone.screening.injection;

/**
 * What the model sees of a part of a text.
 *
 * @param words hashes of its words and pairs of words, with repetitions
 * @param characters hashes of its runs of 3 to 5 characters, with repetitions
 * @param cues which turns of phrase it has, by their place in {@code cues.txt}
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Made for every window of every text: lists of boxes would cost more than the model.
public record Features(int[] words, int[] characters, boolean[] cues) {

    /** Hashes are below two to this power. */
    public static final int BITS = 18;
}
