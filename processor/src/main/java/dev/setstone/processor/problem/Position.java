package dev.setstone.processor.problem;

/** The place of something that the user wrote. */
public sealed interface Position {

    /** Where javac should point, the nearest thing in Java source. */
    Anchor anchor();

    /** The place in words, for the start of a message; empty when the anchor says it all. */
    String text();

    /**
     * A place in a file, or in a text block.
     *
     * @param file the file's path relative to the project, or a description such as {@code spec of Foo}; with '/'
     * @param line the line, from 1
     * @param column the column, from 1
     * @param anchor where the Java source refers to it
     */
    record InFile(String file, int line, int column, Anchor anchor) implements Position {
        @Override
        public String text() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * A place in Java source, which javac shows by itself.
     *
     * @param anchor the place
     */
    record InSource(Anchor anchor) implements Position {
        @Override
        public String text() {
            return "";
        }
    }
}
