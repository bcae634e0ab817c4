package dev.setstone.processor.cli;

/** What the program ends with; {@link State} has the codes of {@code status}. */
final class ExitCode {

    static final int FINE = 0;

    /** The verb could not do what it is for, or what it judges does not pass. */
    static final int FAILED = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
