package dev.setstone.bounded;

import java.util.function.Function;

/**
 * A port's method that a model answers: what {@code @BoundedCall} says of it, and its return type both as a schema and as a reader.
 * It holds no state; generated code keeps one in a constant.
 *
 * @param port the port's qualified class name
 * @param method the method's name
 * @param instruction what the model is to do with the arguments
 * @param schema the return type
 * @param reader reads the return type; it throws {@link AnswerException}, and whatever else it throws counts as a wrong shape too
 * @param limits how much and how long
 */
public record Call<T>(
        String port, String method, String instruction, Schema schema, Function<Answer, T> reader, Limits limits) {
    public Call {
        if (port.isBlank() || method.isBlank() || instruction.isBlank()) {
            throw new IllegalArgumentException("a call has a port, a method and an instruction");
        }
    }

    /** A digest of what makes the answer what it is: limits do not. */
    String fingerprint() {
        return Digest.of(port, method, instruction, schema.json());
    }

    @Override
    public String toString() {
        return port + "." + method;
    }
}
