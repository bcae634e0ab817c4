package dev.setstone.screening.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CanaryScannerTest {

    /** What takes away case, digits or signs that the form inside needs: no reader could undo it. */
    private static final Set<Disguise> LETTERS_ONLY = EnumSet.of(
            Disguise.UPPER_CASE,
            Disguise.MIXED_CASE,
            Disguise.LEET,
            Disguise.LEET_SIGNS,
            Disguise.NATO,
            Disguise.MORSE);

    private static final Set<Disguise> LITERALS = EnumSet.of(
            Disguise.CHARACTERS, Disguise.CONCATENATED, Disguise.CONCATENATED_WITH_COMMENTS, Disguise.APPENDED);

    private static boolean canBeUndone(Disguise outer, Disguise inner, String text) {
        if (LETTERS_ONLY.contains(outer)) {
            return text.matches("[A-Za-z ]+");
        }
        if (LITERALS.contains(outer)) {
            return !text.matches("(?s).*[\"'\\\\\n].*");
        }
        boolean signs = inner == Disguise.LEET_SIGNS || inner == Disguise.MORSE;
        return !signs || (outer != Disguise.SEPARATED && outer != Disguise.LINE_WRAPPED);
    }

    @Provide
    static Arbitrary<Canary> canaries() {
        return Arbitraries.longs().map(seed -> Canary.derived("key " + seed, "law"));
    }

    private static List<String> lost(Canary canary, String before, String after) {
        CanaryScanner scanner = new CanaryScanner(List.of(canary));
        List<String> lost = new ArrayList<>();
        for (Disguise disguise : Disguise.values()) {
            if (scanner.find(before + disguise.of(canary.word()) + after).isEmpty()) {
                lost.add(disguise.name());
            }
        }
        return lost;
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void findsEveryFormOfEveryCanary(@ForAll("canaries") Canary canary) {
        assertThat(lost(canary, "", "")).isEmpty();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void findsEveryFormAmongCode(@ForAll("canaries") Canary canary) {
        String before =
                "final class FlowLogic {\n    // rule 1\n    static String work(int in) {\n        return \"x 1\" + \"";
        assertThat(lost(canary, before, "\";\n    }\n}\n")).isEmpty();
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void findsEveryFormInsideEveryOther(@ForAll("canaries") Canary canary) {
        CanaryScanner scanner = new CanaryScanner(List.of(canary));
        List<String> lost = new ArrayList<>();
        for (Disguise outer : Disguise.values()) {
            for (Disguise inner : Disguise.values()) {
                String text = inner.of(canary.word());
                if (canBeUndone(outer, inner, text)
                        && scanner.find(outer.of(text)).isEmpty()) {
                    lost.add(outer + "(" + inner + ")");
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void findsNothingInRandomText(
            @ForAll("canaries") Canary canary, @ForAll long seed, @ForAll @IntRange(max = 4) int kind) {
        String[] alphabets = {
            "abcdefghijklmnopqrstuvwxyz ",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
            "0123456789abcdef",
            "01234567 ,",
            ".-_/ abc\\ux%&#;=\"'(){}\n"
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(alphabets[kind].charAt(random.nextInt(alphabets[kind].length())));
        }

        assertThat(new CanaryScanner(List.of(canary)).find(text.toString())).isEmpty();
    }

    @Test
    void namesTheFormAndNeverTheWord() {
        Canary canary = Canary.derived("key", "names");
        CanaryScanner scanner = new CanaryScanner(List.of(canary));

        assertThat(scanner.find("say " + canary.word())).contains(new Leak("plain"));
        assertThat(scanner.find(Disguise.UPPER_CASE.of(canary.word()))).contains(new Leak("case-folded"));
        assertThat(scanner.find(Disguise.REVERSED.of(canary.word()))).contains(new Leak("reversed"));
        assertThat(scanner.find(Disguise.FULL_WIDTH.of(canary.word()))).contains(new Leak("look-alikes"));
        assertThat(scanner.find(Disguise.BASE64.of(Disguise.HEX.of(canary.word()))))
                .contains(new Leak("base64 > hex"));
        assertThat(canary).hasToString("Canary[...]");
    }

    @Test
    void takesTwelveLettersForTheWholeAndElevenForChance() {
        Canary canary = Canary.derived("key", "part");
        CanaryScanner scanner = new CanaryScanner(List.of(canary));

        assertThat(scanner.find("x " + canary.word().substring(4, 16) + " x")).isPresent();
        assertThat(scanner.find(". " + canary.word().substring(4, 15) + " .")).isEmpty();
    }

    @Test
    void findsWhatStandsBehindMoreTextThanAPart() {
        Canary canary = Canary.derived("key", "long");
        String text = "no word of it here. ".repeat(20_000) + Disguise.BASE64.of(canary.word());

        assertThat(new CanaryScanner(List.of(canary)).find(text)).isPresent();
    }

    @Test
    void derivesTheSameWordFromTheSameKeyAlone() {
        assertThat(Canary.derived("key", "a")).isEqualTo(Canary.derived("key", "a"));
        assertThat(Canary.derived("key", "a")).isNotEqualTo(Canary.derived("key", "b"));
        assertThat(Canary.derived("key", "a")).isNotEqualTo(Canary.derived("other key", "a"));
        assertThatThrownBy(() -> new Canary("aaaaaaaaaaaaaaaaaaaa")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Canary("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
