package dev.setstone.processor.cli;

/** What came of a verb: a record, whose components are what {@code --json} shows. */
interface Result {

    /** What the program ends with. */
    int exitCode();

    /** Writes it for people. */
    void print(Page page);
}
