package dev.setstone.screening.text;

/** One disguise and how it is undone, in time and space linear in the text. */
interface Decoding {

    /** The disguise, as it is called in {@link DecodedText#form}. */
    String name();

    /** The text with the disguise undone; an equal text where there is none of it. Never throws. */
    String decode(String text);
}
