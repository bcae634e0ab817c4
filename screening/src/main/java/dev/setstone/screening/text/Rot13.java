package dev.setstone.screening.text;

/** Turns the alphabet by half. */
final class Rot13 implements Decoding {

    private final Stretches stretches;

    Rot13(Stretches stretches) {
        this.stretches = stretches;
    }

    @Override
    public String name() {
        return "rot13";
    }

    @Override
    public String decode(String text) {
        return stretches.turn(text, Rot13::turned);
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            turned.append(turned(text.charAt(i)));
        }
        return turned.toString();
    }

    private static char turned(char c) {
        if (c >= 'a' && c <= 'z') {
            return (char) ('a' + (c - 'a' + 13) % 26);
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) ('A' + (c - 'A' + 13) % 26);
        }
        return c;
    }
}
