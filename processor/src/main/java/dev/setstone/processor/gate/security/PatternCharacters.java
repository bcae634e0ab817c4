package dev.setstone.processor.gate.security;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which characters a place of a pattern matches, of a sample that stands for all: ASCII, some others, and those of the pattern. */
final class PatternCharacters {

    private static final String OTHERS = "\u00a0\u00e9\u00df\u0416\u4e2d\u2028\u0660";

    private final String samples;
    private final Map<String, BitSet> known = new HashMap<>();

    PatternCharacters(String pattern) {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            all.append(c);
        }
        (OTHERS + pattern).chars().distinct().filter(c -> c >= 128).forEach(c -> all.append((char) c));
        this.samples = all.toString();
    }

    /**
     * The characters by their numbers in the sample.
     *
     * @param atom a part of a pattern that matches one character
     * @param flags those of {@link Pattern}
     */
    BitSet matching(String atom, int flags) {
        return known.computeIfAbsent(flags + atom, key -> {
            Pattern compiled = Pattern.compile(atom, flags);
            BitSet all = new BitSet();
            for (int i = 0; i < samples.length(); i++) {
                if (compiled.matcher(samples.substring(i, i + 1)).matches()) {
                    all.set(i);
                }
            }
            return all;
        });
    }
}
