package dev.setstone.screening.canary;

/** A text under construction of which only the surroundings of marked places matter: the rest was there before decoding. */
final class Surroundings {

    /** A canary in any form, with the characters that stand for themselves, is not longer than this on either side. */
    private static final int REACH = 160;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private int from;
    private int until = -1;

    void append(char c) {
        text.append(c);
    }

    /** Adds what was decoded, and marks its place. */
    void appendDecoded(String decoded) {
        int start = Math.max(from, text.length() - REACH);
        if (text.length() > until) {
            close();
            from = Math.max(from, start);
        }
        text.append(decoded);
        until = text.length() + REACH;
    }

    private void close() {
        if (until >= 0) {
            int end = Math.min(until, text.length());
            kept.append(text, from, end).append('\n');
            from = end;
        }
    }

    /** The surroundings of all marks, a line each; empty when there is none. */
    String marked() {
        close();
        until = -1;
        return kept.toString();
    }
}
