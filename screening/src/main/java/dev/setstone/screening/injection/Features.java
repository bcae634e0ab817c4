package dev.setstone.screening.injection;

import java.util.List;

/**
 * What the model sees of a text: hashes, with repetitions.
 *
 * @param sentences for each sentence or line, of its words, pairs and cues
 * @param words of the words, signs and line ends of the whole text, and of their pairs
 * @param characters of the runs of 3 to 5 characters inside its words
 * @param shape what it looks like from afar
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Made for every form of every text: lists of boxes would cost more than the model.
public record Features(List<int[]> sentences, int[] words, int[] characters, double[] shape) {
    /** Hashes of words are below two to this power. */
    public static final int WORD_BITS = 18;

    /** Hashes of runs of characters are below two to this power. */
    public static final int CHARACTER_BITS = 19;

    public Features {
        sentences = List.copyOf(sentences);
    }
}
