package dev.setstone.bounded;

/** What a caller gets when there is no answer of the model: a value, the result of another method, or an exception. */
@FunctionalInterface
public interface Fallback<T> {

    /**
     * In place of an answer.
     *
     * @return never null
     */
    T instead(Failure failure);

    /** A {@code PortException} of this code. */
    static <T> Fallback<T> failing(String code) {
        return failure -> {
            throw failure.exception(code);
        };
    }
}
