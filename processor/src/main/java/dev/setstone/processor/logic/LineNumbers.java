package dev.setstone.processor.logic;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text by offset; made once for a text, since each of its comments is looked up. */
final class LineNumbers {

    private final int[] starts;

    LineNumbers(String text) {
        IntStream behindBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        this.starts = IntStream.concat(IntStream.of(0), behindBreaks).toArray();
    }

    /** The line of an offset, from 1. */
    int of(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }
}
