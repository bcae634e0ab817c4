package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the gate lets pass against what the JDK really does, by counting how often it reads a character. */
class PatternStepsTest {

    private static final int PATTERNS = 400;
    private static final long LIMIT = 2_000_000;
    private static final List<String> LEAVES = List.of(
            "a", "b", "ab", "[ab]", ".", "a?", "b*", "a+", "(?=a)", "\\b", "(?!b)", "a{1,3}", "[^a]", "a*+", "(?<=a)");
    private static final List<String> SUFFIXES =
            List.of("*", "+", "?", "{0,3}", "{2}", "*?", "*+", "{2,}", "{1,40}", "");

    /** A text that counts how often it is read, up to a limit. */
    private static final class Counted implements CharSequence {

        private static final class TooManyException extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        private final String text;
        private final long limit;
        private long reads;

        Counted(String text, long limit) {
            this.text = text;
            this.limit = limit;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++reads > limit) {
                throw new TooManyException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    private static String generated(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        String one = generated(random, depth - 1);
        String other = generated(random, depth - 1);
        String open = random.nextInt(8) == 0 ? "(?>" : "(?:";
        return switch (random.nextInt(3)) {
            case 0 -> one + other;
            case 1 -> open + one + "|" + other + ")" + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
            default -> open + one + other + ")" + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
        };
    }

    private static long reads(Pattern pattern, String round, int rounds, long limit) {
        Counted text = new Counted(round.repeat(rounds) + "!", limit);
        try {
            pattern.matcher(text).matches();
        } catch (Counted.TooManyException tooMany) {
            return limit;
        }
        return text.reads;
    }

    /** Whether twice the length takes so many times the steps as no power does that people would write. */
    private static boolean explodes(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        for (String round : List.of("a", "b", "ab", "aab", "abb")) {
            for (int length : new int[] {6, 8, 12, 16, 24}) {
                long small = reads(compiled, round, length / round.length(), LIMIT);
                long large = reads(compiled, round, 2 * (length / round.length()), LIMIT);
                if (large > small * 400) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatIsLetPassTakesPolynomiallyManySteps() {
        Random random = new Random(1);
        int passed = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String text = generated(random, 3) + "x";
            if (new PatternRisk().of(text).isEmpty()) {
                passed++;
                assertThat(explodes(text))
                        .as("let pass, and exponential: %s", text)
                        .isFalse();
            }
        }
        // Otherwise the law says nothing.
        assertThat(passed).isGreaterThan(PATTERNS / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:a?){30}a{30}x", "(?:|){30}x", "(?:a{3})+x", "(?:a++b*)*x", "(?:(?:a|ab)\\b ?)*x"})
    void whatLooksDangerousAndIsLetPassTakesFewSteps(String pattern) {
        assertThat(new PatternRisk().of(pattern)).isEmpty();
        assertThat(explodes(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:a|ab|b)*x",
                "(?:(?:a|b)(?:a|b)?)*x",
                "(?:a{1,3}(?=a))*(?:b|a)*x",
                "(?:(?:a|a)b?){30}x",
                "(?:x*+a|a)*y"
            })
    void whatNeedsExponentiallyManyStepsIsRefused(String pattern) {
        assertThat(new PatternRisk().of(pattern)).isPresent();
    }
}
