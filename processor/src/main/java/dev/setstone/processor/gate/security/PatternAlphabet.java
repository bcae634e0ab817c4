package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sets of characters in a pattern. All characters of the basic plane are looked at, and of the others one of each category, or all of
 * them where the pattern tells some of them from others. Characters that are in the same sets count as one.
 */
final class PatternAlphabet {

    private static final String BASIC = basic();
    private static final String SAMPLE = sample();

    /** What names characters beyond the basic plane, scripts and blocks among them. */
    private static final Pattern TELLS = Pattern.compile(
            "\\\\(?:x\\{0*(?:[1-9a-fA-F]|10)\\p{XDigit}{4}}|u[dD][89a-fA-F]|N|[pP]\\{(?!(?:Alpha|Alnum|Punct|Upper|Lower|Digit|Space|ASCII|Blank|XDigit|Graph|Print|Cntrl|Is[A-Z][a-z]?|[A-Z][a-z]?|IsAlphabetic|IsLetter|IsDigit|IsUppercase|IsLowercase|IsWhite_Space|IsPunctuation)\\}))");

    /** Without regard to case they are the letters i, k and s: dotted, dotless, Kelvin's and long. */
    private static final String LIKE_ASCII = "\u0130\u0131\u212a\u017f";

    private final String characters;
    private final int[] codePoints;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    private int[] kinds = {};
    private int[] examples = {};

    PatternAlphabet(String pattern) {
        boolean tells = pattern.codePoints().anyMatch(c -> c >= Character.MIN_SUPPLEMENTARY_CODE_POINT)
                || TELLS.matcher(pattern).find();
        this.characters = BASIC + (tells ? others(c -> true) : SAMPLE);
        this.codePoints = characters.codePoints().toArray();
    }

    /** Low surrogates come before high ones, so that no two of them make a pair. */
    private static String basic() {
        StringBuilder all = new StringBuilder();
        for (int c = Character.MIN_LOW_SURROGATE; c <= Character.MAX_LOW_SURROGATE; c++) {
            all.append((char) c);
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isLowSurrogate((char) c)) {
                all.append((char) c);
            }
        }
        return all.toString();
    }

    private static String others(IntPredicate taken) {
        return IntStream.rangeClosed(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(taken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String sample() {
        BitSet categories = new BitSet();
        return others(c -> {
            boolean first = !categories.get(Character.getType(c));
            categories.set(Character.getType(c));
            return first;
        });
    }

    /**
     * The number of the set that a part of a pattern matches.
     *
     * @param atom matches one character
     * @param flags those of {@link Pattern}
     */
    int matched(String atom, int flags) {
        return numbers.computeIfAbsent(flags + " " + atom, key -> {
            BitSet matched = new BitSet();
            Matcher matcher = Pattern.compile(atom, flags).matcher(characters);
            while (matcher.find()) {
                int start = matcher.start();
                matched.set(start < BASIC.length() ? start : BASIC.length() + (start - BASIC.length()) / 2);
            }
            return add(matched);
        });
    }

    /** The number of the set that one character matches, which with flags may be several characters. */
    int literal(int character, int flags) {
        if ((flags & Pattern.CASE_INSENSITIVE) != 0 && character >= 128) {
            return matched("\\x{" + Integer.toHexString(character) + "}", flags);
        }
        return numbers.computeIfAbsent(flags + "=" + character, key -> {
            Pattern compiled = Pattern.compile("\\x{" + Integer.toHexString(character) + "}", flags);
            BitSet matched = new BitSet();
            IntStream.concat(IntStream.range(0, 128), IntStream.concat(LIKE_ASCII.chars(), IntStream.of(character)))
                    .filter(c -> compiled.matcher(Character.toString(c)).matches())
                    .forEach(c -> matched.set(place(c)));
            return add(matched);
        });
    }

    private int place(int character) {
        if (character > Character.MAX_VALUE) {
            return IntStream.range(BASIC.length(), codePoints.length)
                    .filter(i -> codePoints[i] == character)
                    .findFirst()
                    .orElseThrow();
        }
        int low = Character.MAX_LOW_SURROGATE - Character.MIN_LOW_SURROGATE + 1;
        return character < Character.MIN_LOW_SURROGATE
                ? character + low
                : character > Character.MAX_LOW_SURROGATE ? character : character - Character.MIN_LOW_SURROGATE;
    }

    private int add(BitSet matched) {
        if (matched.isEmpty()) {
            throw new UnjudgedPatternException("a class in it matches no character; leave it out.");
        }
        sets.add(matched);
        return sets.size() - 1;
    }

    /** The sets, by their numbers, of kinds of characters. */
    List<BitSet> compressed() {
        int[] kindOf = new int[codePoints.length];
        int count = 1;
        for (BitSet set : sets) {
            Map<Integer, Integer> inside = new HashMap<>();
            for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
                int next = count + inside.size();
                kindOf[i] = inside.computeIfAbsent(kindOf[i], kind -> next);
            }
            count += inside.size();
        }
        kinds = kindOf;
        examples = new int[count];
        for (int i = kindOf.length - 1; i >= 0; i--) {
            examples[kindOf[i]] = better(codePoints[i], examples[kindOf[i]]);
        }
        return sets.stream().map(this::ofKinds).toList();
    }

    /** People see letters, digits and signs better than control characters. */
    private static int better(int one, int other) {
        boolean visible = one > ' ' && one < 127;
        return visible || other == 0 ? one : other;
    }

    private BitSet ofKinds(BitSet set) {
        BitSet all = new BitSet();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            all.set(kinds[i]);
        }
        return all;
    }

    /** One of the characters of some kinds, as an example. */
    String example(BitSet some) {
        int best = 0;
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            best = best == 0 ? examples[i] : better(examples[i], best);
        }
        return best > ' ' && best < 127 ? Character.toString(best) : "\\x{" + Integer.toHexString(best) + "}";
    }
}
