package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;

/**
 * A text to parse, and where it stands.
 *
 * @param name the file's name as messages show it, or a description such as {@code spec of Foo}
 * @param content the text with LF as line ends, without byte order mark
 * @param firstLine the number of its first line in the file, from 1
 * @param anchor where the Java source refers to it
 */
record SourceText(Kind kind, String name, String content, int firstLine, Anchor anchor) {

    /** Where a text comes from decides how its mistakes are called and how long it may be. */
    enum Kind {
        SPEC(Problem.SPEC_NOT_FOUND, Problem.SPEC_MALFORMED, 64 * 1024, ".*\\.ya?ml"),
        GOLDEN(Problem.GOLDEN_NOT_FOUND, Problem.GOLDEN_MALFORMED, 8 * 1024 * 1024, ".*\\.jsonl"),
        /** A member of an annotation that holds data; javac's own limit for constants is 64 KiB. */
        DATA(Problem.SPEC_NOT_FOUND, Problem.SPEC_MALFORMED, 64 * 1024, "");

        private final Problem notFound;
        private final Problem malformed;
        private final int maxBytes;
        private final String fileNames;

        Kind(Problem notFound, Problem malformed, int maxBytes, String fileNames) {
            this.notFound = notFound;
            this.malformed = malformed;
            this.maxBytes = maxBytes;
            this.fileNames = fileNames;
        }

        Problem notFound() {
            return notFound;
        }

        Problem malformed() {
            return malformed;
        }

        int maxBytes() {
            return maxBytes;
        }

        /** Whether a file of that name may be meant. */
        boolean suits(String fileName) {
            return fileName.matches(fileNames);
        }
    }

    /** A text whose line ends and byte order mark may be any. */
    static SourceText of(Kind kind, String name, String raw, Anchor anchor) {
        String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return new SourceText(kind, name, unmarked.replace("\r\n", "\n").replace('\r', '\n'), 1, anchor);
    }

    /** One line of it, as a text of its own; the index counts from 0. */
    SourceText line(int index, String lineContent) {
        return new SourceText(kind, name, lineContent, firstLine + index, anchor);
    }

    /** A place in it; line and column count from 0, as the YAML engine counts. */
    Position at(int line, int column) {
        return new Position.InFile(name, firstLine + line, column + 1, anchor);
    }

    Position start() {
        return at(0, 0);
    }
}
