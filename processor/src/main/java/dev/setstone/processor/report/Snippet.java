package dev.setstone.processor.report;

import dev.setstone.processor.logic.Trace.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Code that says it serves a rule.
 *
 * @param line the line of its first token, from 1
 * @param indent how many blanks stand before it
 * @param tokens whole lines, without the white space around them
 */
record Snippet(int line, int indent, List<JavaToken> tokens) {

    /** More would be read in the whole text rather than beside a rule. */
    private static final int MOST_LINES = 16;

    Snippet {
        tokens = List.copyOf(tokens);
    }

    /**
     * What stands on the lines; what lies within lines already shown is left out.
     *
     * @param all in ascending order of their first lines
     * @param tokens of the whole text
     */
    static List<Snippet> all(List<Lines> all, List<JavaToken> tokens) {
        List<Snippet> snippets = new ArrayList<>();
        int shown = 0;
        for (Lines lines : all) {
            if (lines.from() > shown) {
                snippets.add(of(lines, tokens));
                shown = Math.min(lines.to(), lines.from() + MOST_LINES - 1);
            }
        }
        return snippets;
    }

    private static Snippet of(Lines lines, List<JavaToken> tokens) {
        int last = Math.min(lines.to(), lines.from() + MOST_LINES - 1);
        int first = first(tokens, lines.from());
        int end = first;
        for (int i = first; i < tokens.size() && tokens.get(i).line() <= last; i++) {
            end = tokens.get(i).kind() == JavaToken.Kind.BLANK ? end : i + 1;
        }
        return new Snippet(lines.from(), indent(tokens, first), tokens.subList(first, end));
    }

    private static int first(List<JavaToken> tokens, int line) {
        int first = 0;
        while (first < tokens.size()
                && (tokens.get(first).line() < line || tokens.get(first).kind() == JavaToken.Kind.BLANK)) {
            first++;
        }
        return first;
    }

    private static int indent(List<JavaToken> tokens, int first) {
        String before = first == 0 ? "" : tokens.get(first - 1).text();
        return before.isBlank() ? before.length() - before.lastIndexOf('\n') - 1 : 0;
    }
}
