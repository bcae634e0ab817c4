package dev.setstone.benchmarks.workflows;

import java.util.ArrayList;
import java.util.List;

/** A long text as rules of a spec: cut before its steps, decisions and headings, and where a rule would be too long. */
final class Rules {

    /** The longest rule that a spec may have, in characters. */
    private static final int LONGEST = 1000;

    private Rules() {}

    static List<String> of(String text) {
        List<String> rules = new ArrayList<>();
        StringBuilder rule = new StringBuilder();
        for (String line : text.strip().split("\n")) {
            for (String piece : pieces(line)) {
                boolean begins = piece.startsWith("STEP ") || piece.startsWith("DECISION ") || piece.startsWith("#");
                if (begins || rule.length() + piece.length() + 1 > LONGEST) {
                    add(rules, rule);
                }
                rule.append(rule.isEmpty() ? "" : "\n").append(piece);
            }
        }
        add(rules, rule);
        return rules;
    }

    private static void add(List<String> rules, StringBuilder rule) {
        if (!rule.toString().isBlank()) {
            rules.add(rule.toString().strip());
        }
        rule.setLength(0);
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > LONGEST) {
            int blank = rest.lastIndexOf(' ', LONGEST);
            int cut = blank > 0 ? blank : LONGEST;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
