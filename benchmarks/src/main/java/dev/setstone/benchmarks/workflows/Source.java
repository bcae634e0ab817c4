package dev.setstone.benchmarks.workflows;

import dev.setstone.benchmarks.shape.Numbers;

/** A collection of workflows, with what a reader of its texts has to know. */
enum Source {
    ZEN_JDM("zen_jdm", Numbers.DECIMAL, 3, """
            How to read the rules. Steps run in the order of their arrows. In a decision table each cell tests its column's field: \
            "> 5", "[1..5]" with both bounds, "(1..5)" without them, "'a','b'" any of these; "-" or an empty cell is always true. In a \
            column that is called a free condition each cell is a whole condition. "$" is the column's value, and in a step of \
            expressions the object that the step has built so far. Hit policy first: the first row that matches, and nothing is added \
            where none does; collect: a list of the results of all rows that match. Pass-through merges a step's result over its input. \
            A name with dots is a path. Without an output step the result is what the steps that ran last have given, merged. A field \
            that the rules name and the input type lacks is always missing.\
            """),
    DMN("dmn", Numbers.DECIMAL, 3, """
            How to read the rules. They are decisions of DMN 1.5 with expressions in FEEL. The result has one component for each \
            decision. "-" in a cell is always true; a table in which no row matches gives null. Hit policies are those of the standard. \
            Dates and times are ISO texts.\
            """),
    EXERCISM("exercism_specs", Numbers.WHOLE, 8, "");

    private final String file;
    private final Numbers numbers;
    private final int shown;
    private final String notation;

    Source(String file, Numbers numbers, int shown, String notation) {
        this.file = file;
        this.numbers = numbers;
        this.shown = shown;
        this.notation = notation;
    }

    /** The file's name without its extension. */
    String file() {
        return file;
    }

    Numbers numbers() {
        return numbers;
    }

    /** How many of a step's cases the model sees at most; the rest of what it is compiled from judges only. */
    int shown() {
        return shown;
    }

    String notation() {
        return notation;
    }
}
