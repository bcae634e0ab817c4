package dev.setstone.processor.contract;

import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.problem.Position;
import java.time.Duration;
import java.util.List;

/**
 * A port whose methods a model answers at run time.
 *
 * @param contract the port as an interface without steps, with the types that its methods reach
 * @param methods its abstract methods in the order of declaration
 */
public record BoundedPort(Contract contract, List<BoundedMethod> methods) {

    public BoundedPort {
        methods = List.copyOf(methods);
    }

    /** The simple name of the class that Setstone writes. */
    public String boundedName() {
        return contract.stem() + "Bounded";
    }

    /**
     * A method with {@code @BoundedCall}.
     *
     * @param method its types; it has a result
     * @param instruction what the model is to do
     * @param limits how much and how long
     * @param at where it is declared
     */
    public record BoundedMethod(PortMethod method, String instruction, Limits limits, Fallback fallback, Position at) {}

    /** The numbers of the annotation, within their ranges. */
    public record Limits(
            int maxInputTokens,
            int maxOutputTokens,
            Duration timeout,
            int retries,
            int failuresToOpen,
            Duration openFor,
            int cacheSize) {}

    /** What a caller gets where the model gives no answer. */
    public sealed interface Fallback {

        /**
         * A value.
         *
         * @param text as written
         */
        record Constant(String text) implements Fallback {}

        /**
         * What a default method of the port returns.
         *
         * @param name the method
         */
        record Method(String name) implements Fallback {}

        /**
         * A {@code PortException}.
         *
         * @param code its code
         */
        record Failure(String code) implements Fallback {}
    }
}
