package dev.setstone.processor.verdict;

import java.util.Optional;

/**
 * One thing that a gate found. Its text goes into a repair prompt as it stands, so it must never hold a golden row's values.
 *
 * @param gate who found it
 * @param rule a stable name of the rule broken, such as {@code forbidden-reference}
 * @param message what was found and what is wrong with it
 * @param line the line in the candidate, from 1; 0 when it has none
 * @param cwe the weakness, such as {@code CWE-78}, where one fits
 * @param advice what to do instead; empty when the message says it
 */
public record Finding(GateName gate, String rule, String message, int line, Optional<String> cwe, String advice) {

    public static Finding of(GateName gate, String rule, String message, int line, String advice) {
        return new Finding(gate, rule, message, line, Optional.empty(), advice);
    }

    /** The message with a full stop before advice, unless it ends in something else that ends a sentence. */
    private String sentence() {
        boolean ended =
                advice.isEmpty() || message.isEmpty() || ".!?;:,".indexOf(message.charAt(message.length() - 1)) >= 0;
        return ended ? message : message + ".";
    }

    /** One line for people and models. */
    public String text() {
        return "[" + gate.key() + "/" + rule + cwe.map(id -> ", " + id).orElse("") + "]"
                + (line > 0 ? " line " + line + ":" : "") + " " + sentence() + (advice.isEmpty() ? "" : " " + advice);
    }
}
