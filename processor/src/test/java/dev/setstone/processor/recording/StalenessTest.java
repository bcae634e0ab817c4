package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StalenessTest {

    private static String sentence(Map<String, String> recorded, Map<String, String> current) {
        return new Staleness(KeyDifference.between(new TreeMap<>(recorded), new TreeMap<>(current))).sentence();
    }

    @Test
    void aChangedPartIsNamedWithBothValues() {
        assertThat(sentence(
                        Map.of("steps.decide.rules[2]", "Deny.", "same", "x"),
                        Map.of("steps.decide.rules[2]", "Approve.", "same", "x")))
                .isEqualTo("steps.decide.rules[2] was \"Deny.\" when this was recorded and is now \"Approve.\"");
    }

    @Test
    void addedAndRemovedPartsAreNamed() {
        assertThat(sentence(Map.of("a", "1"), Map.of("b", "2\n3")))
                .isEqualTo("a is gone; it was \"1\" when this was recorded; b is new: \"2\\n3\"");
    }

    @Test
    void aLongValueIsShownAroundTheFirstDifference() {
        String filler = "0123456789".repeat(20);

        assertThat(sentence(Map.of("a", filler + "x" + filler), Map.of("a", filler + "y" + filler)))
                .isEqualTo("a was \"...01234567890123456789x" + filler.substring(0, 59) + "...\""
                        + " when this was recorded and is now \"...01234567890123456789y" + filler.substring(0, 59)
                        + "...\"");
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCutInTwo() {
        String faces = "\ud83d\ude00".repeat(100);

        String sentence = sentence(Map.of("a", "x" + faces + "b"), Map.of("a", "x" + faces + "c"));

        assertThat(sentence.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                .isTrue();
    }

    @Test
    void fiveAreNamedAndTheRestCounted() {
        Map<String, String> current = Map.of("a", "", "b", "", "c", "", "d", "", "e", "", "f", "", "g", "");

        assertThat(sentence(Map.of(), current))
                .contains("e is new")
                .doesNotContain("f is new")
                .endsWith("; and 2 more");
    }

    @Test
    void anotherKeyOfTheSamePartsIsSaidToo() {
        assertThat(new Staleness(List.of()).sentence()).contains("freshness key differs");
    }
}
