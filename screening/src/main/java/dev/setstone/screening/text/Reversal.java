package dev.setstone.screening.text;

/** Reads a text backwards. */
final class Reversal implements Decoding {

    private final Stretches stretches;

    Reversal(Stretches stretches) {
        this.stretches = stretches;
    }

    @Override
    public String name() {
        return "reversed";
    }

    @Override
    public String decode(String text) {
        return stretches.turn(
                text, stretch -> new StringBuilder(stretch).reverse().toString());
    }
}
