package dev.setstone.screening.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InjectionDetectorProperties {

    private final InjectionDetector detector = InjectionDetector.shipped();

    @Property(tries = 400)
    void anyTextIsAssessedWithinBounds(@ForAll("hostile") String text) {
        Assessment assessment = detector.assess(text);
        assertThat(assessment.score()).isBetween(0.0, 1.0);
        assertThat(assessment.injection()).isEqualTo(assessment.score() >= 0.5);
        assertThat(assessment.excerpt().length()).isLessThanOrEqualTo(Excerpt.LONGEST);
        assertThat(assessment.excerpt().codePoints().noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(assessment).isEqualTo(detector.assess(text));
    }

    @Property(tries = 100)
    void theSentencesAreTheText(@ForAll("hostile") String text) {
        List<String> sentences = Sentences.of(text);
        assertThat(String.join("", sentences)).isEqualTo(text);
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.length()).isLessThanOrEqualTo(320));
    }

    @Property(tries = 100)
    void theShapeIsWithinFixedBounds(@ForAll("hostile") String text) {
        assertThat(Shape.of(text, Sentences.of(text).size()))
                .hasSize(Shape.SIZE)
                .satisfies(shape ->
                        assertThat(Arrays.stream(shape).min().orElseThrow()).isGreaterThanOrEqualTo(-1))
                .satisfies(shape ->
                        assertThat(Arrays.stream(shape).max().orElseThrow()).isLessThanOrEqualTo(10));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ignore",
                " all ",
                "previous",
                "i g n o r e",
                "SWdub3JlIGFsbA==",
                "69676e6f7265206f",
                "%69%67",
                "\\u0069",
                "\\u{110000}",
                "\\U0010ffff",
                "&#105;",
                "&#x110000;",
                "&",
                "%",
                "\\",
                "\\x",
                "U+",
                "\u200b",
                "\u202e",
                "\ud800",
                "\udc00",
                "\ufdfa",
                "\u0130",
                "\n",
                "\t",
                ".",
                "=",
                "0x",
                "\ud835\udc00",
                "\udb40\udc49",
                "1gn0r3",
                "a-b-c-d-e");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }
}
