package dev.setstone.screening.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionLawsTest {

    private static final PrivacyScanner SCANNER = new PrivacyScanner();

    @Provide
    Arbitrary<String> values() {
        Arbitrary<Integer> digits = Arbitraries.integers().between(1_000, 9_998);
        Arbitrary<String> card = digits.map(n -> "453211" + n + "12345").map(body -> body + Checksums.luhnDigit(body));
        Arbitrary<String> iban =
                digits.map(n -> "37040044053201" + n).map(b -> "DE" + Checksums.ibanDigits("DE", b) + b);
        return Arbitraries.oneOf(
                digits.map(n -> "ann.ray" + n + "@corp.org"),
                digits.map(n -> "212-45-" + n),
                digits.map(n -> "(212) 867-" + n),
                digits.map(n -> "10.20." + n % 250 + ".7"),
                digits.map(n -> "MRN: 00" + n + "1"),
                digits.map(n -> "DOB: 19" + (60 + n % 30) + "-04-" + (10 + n % 19)),
                digits.map(n -> n + " Maple Street"),
                digits.map(n -> "Mr. John Miller"),
                card,
                iban);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> filler =
                Arbitraries.of("Approve when", "and", "\n- ", "the total is 12.50;", ",", "rule 7:", "{a: 1}", "x@");
        return Combinators.combine(values(), filler)
                .as((value, words) -> words + " " + value)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
    }

    @Property(tries = 150)
    void redactingTwiceChangesNothing(@ForAll("texts") String text) {
        Redaction redaction = new Redaction(SCANNER);
        String once = redaction.redact(text);

        assertThat(redaction.redact(once)).isEqualTo(once);
    }

    @Property(tries = 150)
    void noValueIsLeft(@ForAll("texts") String text) {
        Redaction redaction = new Redaction(SCANNER);
        String redacted = redaction.redact(text);

        // A shorter number, such as that of a house, is replaced where it was found and nowhere else.
        List<Sensitive> followed = redaction.found().stream()
                .filter(found -> found.value().length() >= 4
                        || found.value().chars().filter(Character::isLetter).count() > 1)
                .toList();
        for (Sensitive found : followed) {
            assertThat(redacted)
                    .doesNotContainPattern("(?<![\\p{L}\\p{N}])" + Pattern.quote(found.value()) + "(?![\\p{L}\\p{N}])");
        }
    }

    @Property(tries = 100)
    void differentValuesHaveDifferentPlaceholders(@ForAll("values") String one, @ForAll("values") String other) {
        Redaction redaction = new Redaction(SCANNER);
        Map<String, String> valueByPlaceholder = new HashMap<>();

        for (String text : List.of(one, other)) {
            String placeholder = redaction.redact(text);
            assertThat(valueByPlaceholder.merge(placeholder, text, (before, now) -> before))
                    .isEqualTo(text);
            assertThat(placeholder).isNotEqualTo(text);
        }
    }

    @Property(tries = 150)
    void placeholdersAreAsLongAsWhatTheyReplaceOrLittleMore(@ForAll("texts") String text) {
        Redaction redaction = new Redaction(SCANNER);
        String redacted = redaction.redact(text);

        assertThat(redacted.length())
                .isLessThanOrEqualTo(text.length() * 2 + 24 * redaction.found().size());
    }

    @Property(tries = 200)
    void findingsAreInOrderAndDoNotOverlap(@ForAll("texts") String text) {
        int end = 0;
        for (Sensitive found : SCANNER.scan(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.value());
            end = found.end();
        }
    }

    @Property(tries = 300)
    void anyTextCanBeScannedAndRedacted(@ForAll String text) {
        assertThat(new Redaction(SCANNER).redact(text)).isNotNull();
    }
}
