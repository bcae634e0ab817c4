package dev.setstone.screening.canary;

import java.util.List;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds a canary's letters as numbers that all differ from their codes by the same amount, by sum, difference or exclusive or:
 * places in the alphabet, codes that a loop shifts back, a mirrored alphabet.
 */
final class ShiftedCodes {

    private final List<Canary> canaries;

    ShiftedCodes(List<Canary> canaries) {
        this.canaries = List.copyOf(canaries);
    }

    /** How the text's numbers hold a canary, or null. */
    @Nullable
    String find(String text) {
        int[] numbers = CharacterCodes.numbers(text).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        if (numbers.length < Patterns.TELLING) {
            return null;
        }
        for (Canary canary : canaries) {
            int[] codes = canary.word().chars().toArray();
            int[] reversed = Ciphers.reversed(canary.word()).chars().toArray();
            if (holds(numbers, codes) || holds(numbers, reversed)) {
                return "shifted character codes";
            }
        }
        return null;
    }

    private static boolean holds(int[] numbers, int[] codes) {
        for (int at = 0; at + Patterns.TELLING <= numbers.length; at++) {
            for (int from = 0; from + Patterns.TELLING <= codes.length; from++) {
                if (isConstant(numbers, at, codes, from, (number, code) -> number - code)
                        || isConstant(numbers, at, codes, from, Integer::sum)
                        || isConstant(numbers, at, codes, from, (number, code) -> number ^ code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isConstant(int[] numbers, int at, int[] codes, int from, IntBinaryOperator between) {
        int first = between.applyAsInt(numbers[at], codes[from]);
        for (int i = 1; i < Patterns.TELLING; i++) {
            if (between.applyAsInt(numbers[at + i], codes[from + i]) != first) {
                return false;
            }
        }
        return true;
    }
}
