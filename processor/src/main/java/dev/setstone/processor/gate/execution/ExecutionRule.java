package dev.setstone.processor.gate.execution;

import java.util.Arrays;

/** The rules of the execution gate, the most telling first. */
enum ExecutionRule implements GateRule {
    EXAMPLE_INAPPLICABLE(
            "example-inapplicable",
            "hold arguments that the contract's own types refuse",
            "No code can mend this: correct the example or golden row in the spec, or the type's constructor."),
    FUEL_LIMIT(
            "fuel-limit",
            "make more steps than the limit",
            "Make every loop end, and soon: bound it by the size of the input."),
    LIBRARY_LIMIT(
            "library-limit",
            "ask one call of the JDK for far too much",
            "Bound what is passed to that call by the size of the input."),
    TIME_LIMIT("time-limit", "run longer than the time limit", "Make every loop end, and soon."),
    MEMORY_LIMIT("memory-limit", "need more memory than the limit", "Do not build collections that outgrow the input."),
    STACK_OVERFLOW("stack-overflow", "overflow the stack", "Use a loop, or bound the recursion."),
    OUTPUT_LIMIT("output-limit", "give a result that is larger than the limit", "Return a smaller result."),
    CRASH("crash", "end the process that runs them", "A step computes and returns, nothing else."),
    UNEXPECTED_EXCEPTION(
            "unexpected-exception",
            "end in an exception that the step does not declare",
            "Handle that input as the rules say."),
    PORT_CALLS(
            "port-calls",
            "call a port in a way that they don't expect, or leave out a call that they do",
            "Make exactly the calls that the rules ask for, with exactly these arguments; what no example expects is not called."),
    NULL_RESULT(
            "null-result",
            "give null where the contract does not allow it",
            "Return a value, never null, at that place."),
    WRONG_TYPE(
            "wrong-type",
            "hold something of another type than the contract says",
            "Leave out unchecked conversions; every element has the type that the contract declares."),
    ARGUMENTS_CHANGED(
            "arguments-changed", "find their arguments changed by the call", "Copy a collection before changing it."),
    NON_DETERMINISTIC(
            "non-deterministic",
            "give different results under another locale, zone, charset and hash seed, or when called again",
            "The result may depend on the arguments alone: name Locale.ROOT, ZoneOffset.UTC and UTF-8, and keep the order of the input."),
    ORDER_DEPENDENT(
            "order-dependent",
            "give another result when their sets and maps come in the reverse order",
            "The order of a caller's Set or Map says nothing: sort first."),
    NOT_RUN("not-run", "could not be run", "An earlier call took the sandbox down.");

    private final String key;
    private final String goldenPhrase;
    private final String advice;

    ExecutionRule(String key, String goldenPhrase, String advice) {
        this.key = key;
        this.goldenPhrase = goldenPhrase;
        this.advice = advice;
    }

    /** The rule that a bound of the sandbox stands for; a bound unknown here counts as a crash. */
    static ExecutionRule ofBound(String bound) {
        return Arrays.stream(values())
                .filter(rule -> rule.key.equals(bound + "-limit")
                        || rule.key.equals(bound + "-overflow")
                        || rule.key.equals(bound + "-result")
                        || rule.key.equals("wrong-" + bound))
                .findFirst()
                .orElse(CRASH);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String goldenPhrase() {
        return goldenPhrase;
    }

    @Override
    public String advice() {
        return advice;
    }
}
