package dev.setstone.processor.sandbox;

import dev.setstone.processor.value.Value;
import java.util.List;

/** What came of one call. */
public sealed interface RunResult {

    /**
     * It returned.
     *
     * @param value the result
     * @param brokenProperties names of the properties that do not hold
     * @param changedArguments whether the call changed what it was given
     * @param calls for each port, the calls that were made of it
     */
    record Returned(Value value, List<String> brokenProperties, boolean changedArguments, Value calls)
            implements RunResult {

        /** One that has no ports. */
        public Returned(Value value, List<String> brokenProperties, boolean changedArguments) {
            this(value, brokenProperties, changedArguments, new Value.Items(List.of()));
        }

        public Returned {
            brokenProperties = List.copyOf(brokenProperties);
        }
    }

    /**
     * It threw.
     *
     * @param exception binary name of the exception's class
     * @param superclasses binary names of the class's superclasses, nearest first
     * @param message the exception's message; empty when it has none
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Threw(String exception, List<String> superclasses, String message, int line) implements RunResult {
        public Threw {
            superclasses = List.copyOf(superclasses);
        }
    }

    /**
     * It was stopped because it broke a bound.
     *
     * @param bound {@code fuel} (steps), {@code library} (one call of the JDK asked for far too much), {@code memory}, {@code stack},
     *     {@code time}, {@code output} (a result that is too large), {@code null}, {@code type} (a result that the contract can't hold) or
     *     {@code crash}
     * @param detail what was allowed and what happened, in words
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Stopped(String bound, String detail, int line) implements RunResult {

        /** One whose line is not known. */
        public Stopped(String bound, String detail) {
            this(bound, detail, 0);
        }
    }

    /**
     * It was not called: the user's own type refused the arguments, as a record's constructor may.
     *
     * @param reason what the type said
     */
    record Inapplicable(String reason) implements RunResult {}

    /**
     * It called its ports as it must not, whatever it returned.
     *
     * @param reason what was wrong with the calls
     */
    record Miscalled(String reason) implements RunResult {}

    /** It was not called, because a call before it took the child down and the limit of children was reached. */
    record NotRun(String reason) implements RunResult {}
}
