package dev.setstone.screening.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private final Redaction redaction = new Redaction(new PrivacyScanner());

    @Test
    void sameValueIsAlwaysTheSamePlaceholder() {
        String redacted = redaction.redact("Write to ann@ray.org, not to bob@ray.org; ann@ray.org answers.");

        assertThat(redacted)
                .isEqualTo("Write to person1@example.com, not to person2@example.com; person1@example.com answers.");
        assertThat(redaction.redact("cc: bob@ray.org")).isEqualTo("cc: person2@example.com");
    }

    @Test
    void leavesItsOwnResultAlone() {
        String once = redaction.redact("Mr. John Miller, SSN 212-45-6789, card 4539 1488 0343 6467");

        assertThat(once).doesNotContain("Miller", "212-45-6789", "6467");
        assertThat(redaction.redact(once)).isEqualTo(once);
        assertThat(new Redaction(new PrivacyScanner()).redact(once)).isEqualTo(once);
    }

    @Test
    void keepsShapesAndCheckDigits() {
        String redacted =
                redaction.redact("card 4539 1488 0343 6467, IBAN DE89 3704 0044 0532 0130 00, VIN 1M8GDM9AXKP042788");

        assertThat(redacted)
                .matches("card 4000 00\\d\\d \\d{4} \\d{4}, IBAN DE\\d\\d( \\d{4}){4} \\d\\d, VIN [A-Z0-9]{17}");
        assertThat(redaction.found())
                .extracting(Sensitive::type)
                .containsExactly(SensitiveType.CARD_NUMBER, SensitiveType.IBAN, SensitiveType.VIN);
        String card = redacted.substring(5, 24).replace(" ", "");
        assertThat(Checksums.luhn(card)).isTrue();
        assertThat(Checksums.iban(redacted.substring(31, 58).replace(" ", ""))).isTrue();
    }

    @Test
    void neverIssuesWhatTheTextsHold() {
        Redaction aware = new Redaction(new PrivacyScanner(), List.of("person2@example.com"));

        assertThat(aware.redact("person1@example.com and ann@ray.org"))
                .isEqualTo("person1@example.com and person3@example.com");
    }

    @Test
    void leavesAWordThatOnlyBuildsNamesWhereItStands() {
        for (String word : List.of("de", "La", "von", "di")) {
            assertThat(new Redaction(new PrivacyScanner()).redact("name", word)).isEqualTo(word);
        }
    }

    @Test
    void findsAValueInATextThatWasSeenBeforeTheValueWasKnown() {
        String rule = "Account 270999 is the one for rounding.";
        assertThat(redaction.redact(rule)).isEqualTo(rule);

        String placeholder = redaction.redact("bank account", "270999");

        assertThat(placeholder).isNotEqualTo("270999");
        assertThat(redaction.redact(rule)).isEqualTo("Account " + placeholder + " is the one for rounding.");
    }

    @Test
    void whatWasSeenAndLeftStaysInTheClearOnceAllTextsAreRead() {
        String request = "Before I pack my bag: what's it like outside in Marseille currently?";
        Redaction settled = new Redaction(new PrivacyScanner(), List.of(request, "Marseille"));
        settled.redact("request", request);
        settled.redact("location", "Marseille");
        settled.settle();

        assertThat(settled.redact(request)).isEqualTo(request);
        assertThat(settled.redact("Marseille")).isEqualTo("Marseille");
        assertThat(settled.redact("Call Mr. John Miller")).doesNotContain("Miller");
    }

    @Test
    void aNameReadsTheSameWhereOnlyAPartOfItIsFound() {
        Redaction both = new Redaction(new PrivacyScanner());
        String whole = both.redact("patient", "Olivia Bennett");
        String part = both.redact("Mr. Bennett came.");

        assertThat(both.redact("Room of Olivia Bennett")).isEqualTo("Room of " + whole);
        assertThat(part).doesNotContain("Bennett");
        assertThat(both.redact("Mr. Olivia Bennett")).isEqualTo("Mr. " + whole);
    }

    @Test
    void aShortNameReadsTheSameInARequestAndInItsAnswer() {
        String request = "Expected size is 3. The environment: HOME=/home/Kim, SHELL=/bin/zsh.";
        assertThat(redaction.redact(request)).isEqualTo(request);

        String shown = redaction.redact("patient", "Kim");

        assertThat(shown).isNotEqualTo("Kim");
        assertThat(redaction.redact(request)).isEqualTo(request.replace("Kim", shown));
    }

    @Test
    void aWordOfANameThatStandsAloneInAnotherTextFitsToTheName() {
        Redaction settled = new Redaction(new PrivacyScanner(), List.of("patient Olivia Bennett", "Olivia", "Bennett"));
        String[] whole = settled.redact("patient", "Olivia Bennett").split(" ");
        settled.settle();

        assertThat(settled.redact("Olivia")).isEqualTo(whole[0]).isNotEqualTo("Olivia");
        assertThat(settled.redact("Bennett")).isEqualTo(whole[1]).isNotEqualTo("Bennett");
    }

    @Test
    void aNameInOtherLetterCaseIsTheSameName() {
        String rule = "The answer is the patient in capitals: BENNETT for Bennett. A bennett is a plant.";
        Redaction settled = new Redaction(new PrivacyScanner(), List.of(rule, "Bennett"));
        settled.redact("rule", rule);
        String shown = settled.redact("patient", "Bennett");
        settled.settle();

        assertThat(shown).isNotEqualTo("Bennett");
        assertThat(settled.redact(rule))
                .isEqualTo("The answer is the patient in capitals: " + shown.toUpperCase(Locale.ROOT) + " for " + shown
                        + ". A bennett is a plant.");
        assertThat(settled.restoration().restore("return \"" + shown.toUpperCase(Locale.ROOT) + "\";"))
                .isEqualTo("return \"BENNETT\";");
    }

    @Test
    void aNameInSmallLettersIsAWordUnlessItIsAWholeText() {
        Redaction settled = new Redaction(new PrivacyScanner(), List.of("Bennett", "bennett"));
        String shown = settled.redact("patient", "Bennett");
        settled.redact("folder", "bennett");
        settled.settle();

        assertThat(settled.redact("bennett")).isEqualTo(shown.toLowerCase(Locale.ROOT));
    }

    @Test
    void aMonthBeforeANumberIsNobody() {
        assertThat(redaction.redact("It starts on June 1, 2025 and ends in April 2026."))
                .isEqualTo("It starts on June 1, 2025 and ends in April 2026.");
    }
}
