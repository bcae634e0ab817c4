package dev.setstone.bounded;

/**
 * Guesses how many tokens a text has, before it is sent. The vocabularies of models differ, and most are not public; an application
 * that knows its model's counter uses that.
 */
@FunctionalInterface
public interface TokenEstimator {

    /** The tokens of a text; never less than nothing. */
    long tokens(String text);

    /**
     * The estimate that needs no vocabulary: a token for four ASCII letters in a row begun, three digits begun, each other sign, each
     * line break or run of white space but a single blank, and each letter beyond ASCII. For most texts that is somewhat more than
     * models count.
     */
    static TokenEstimator byCharacters() {
        return new CharacterEstimator();
    }
}
