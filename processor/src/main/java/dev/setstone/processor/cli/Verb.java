package dev.setstone.processor.cli;

import java.util.List;

/** One thing that the program does. */
interface Verb {

    /** How it is typed. */
    String name();

    /** What it takes besides options, such as {@code [<workflow>...]}; empty when nothing. */
    String operands();

    /** What it does, as one sentence without a full stop. */
    String purpose();

    /** The options that it has beyond those of all verbs. */
    List<Flag> flags();

    /**
     * Does it.
     *
     * @throws Refusal when it can't
     */
    Result run(Invocation invocation) throws Refusal;
}
