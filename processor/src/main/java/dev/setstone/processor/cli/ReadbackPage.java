package dev.setstone.processor.cli;

import dev.setstone.processor.cli.Readback.Code;
import dev.setstone.processor.cli.Readback.OfRule;
import dev.setstone.processor.cli.Readback.OfStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows rules and examples on the left and the code that names them on the right. */
final class ReadbackPage {

    /** So wide is the left column, in characters. */
    private static final int LEFT = 56;

    private static final String INDENT = "      ";

    private final Page page;

    ReadbackPage(Page page) {
        this.page = page;
    }

    void print(List<OfStep> steps) {
        steps.forEach(this::print);
    }

    private void print(OfStep step) {
        page.line(Page.Look.STRONG, "  step " + step.step());
        if (step.trace().equals("none")) {
            page.line(Page.Look.FAINT, "    no trace given: no comment says which rule its code serves");
        }
        step.rules().forEach(rule -> print(rule, step.trace()));
        for (String example : step.otherExamples()) {
            wrapped("example of no named rule, " + example, LEFT * 2).forEach(line -> page.line("    " + line));
        }
    }

    private void print(OfRule rule, String trace) {
        List<String> left = new ArrayList<>(wrapped("rule " + rule.number() + ": " + rule.text(), LEFT - 4));
        for (String example : rule.examples()) {
            left.addAll(wrapped("  " + example, LEFT - 4));
        }
        if (rule.goldenRows() > 0) {
            left.add("  golden rows: " + rule.goldenRows());
        }
        List<String> right = right(rule, trace);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            page.line(("    " + padded(one) + (other.isEmpty() ? "" : "| " + other)).stripTrailing());
        }
    }

    private static List<String> right(OfRule rule, String trace) {
        List<String> right = new ArrayList<>();
        for (Code code : rule.code()) {
            int number = code.from();
            for (String line : String.join("\n", code.lines()).stripIndent().split("\n", -1)) {
                right.add(String.format(Locale.ROOT, "%4d  %s", number, line));
                number++;
            }
        }
        if (right.isEmpty() && !trace.equals("none")) {
            right.add("      no code names this rule");
        }
        return right;
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, LEFT - 4 - text.length()) + 1);
    }

    /** The text in lines of at most that many characters; a word that is longer has a line of its own. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(text.startsWith("  ") ? "  " : "");
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
