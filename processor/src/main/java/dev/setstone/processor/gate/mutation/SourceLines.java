package dev.setstone.processor.gate.mutation;

import java.util.List;
import java.util.regex.Pattern;

/** A candidate's source by lines. */
final class SourceLines {

    private static final Pattern COMPARED_WITH_ZERO = Pattern.compile("(<|>|<=|>=|==|!=) 0\\b");
    private static final Pattern NO = Pattern.compile("(?<![\\w.])(0|false)(?![\\w.])");
    private static final Pattern YES = Pattern.compile("(?<![\\w.])(1|true)(?![\\w.])");

    private final List<String> lines;

    SourceLines(String source) {
        this.lines = List.of(source.split("\n", -1));
    }

    /** The text of a line, from 1, without white space around it; empty when there is no such line. */
    String text(int line) {
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip();
    }

    /** Whether a line holds 0 or 1, or the truth value that stands for it, other than in a comparison with zero. */
    boolean saysBit(int line, String bit) {
        String rest = COMPARED_WITH_ZERO.matcher(text(line)).replaceAll("");
        return (bit.equals("0") ? NO : YES).matcher(rest).find();
    }
}
