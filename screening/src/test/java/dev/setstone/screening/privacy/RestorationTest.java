package dev.setstone.screening.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RestorationTest {

    private static final PrivacyScanner SCANNER = new PrivacyScanner();

    private static final String TEXT =
            "Dr. Maria Gonzalez, maria.gonzalez@contoso.org, SSN 536-90-4399, born 1980-02-03. Mrs Gonzalez will call.";

    @Property(tries = 50)
    void redactingAndRestoringGivesTheTextAgain(@ForAll String around) {
        String text = around + " " + TEXT + " " + around;
        Redaction redaction = new Redaction(SCANNER, List.of(text));

        String redacted = redaction.redact(text);

        assertThat(redacted).doesNotContain("Gonzalez");
        assertThat(redaction.restoration().restore(redacted)).isEqualTo(text);
    }

    @Test
    void aPartOfANameIsPutBackToo() {
        Redaction redaction = new Redaction(SCANNER);
        String redacted = redaction.redact(TEXT);
        Restoration restoration = redaction.restoration();
        String surname = redacted.replaceAll("^Dr\\. \\S+ (\\w+),.*$", "$1");

        assertThat(surname).isNotEqualTo("Gonzalez");
        assertThat(restoration.restore("Dear Ms " + surname)).isEqualTo("Dear Ms Gonzalez");
    }

    @Test
    void whatCanNotBePutBackIsToldApart() {
        Redaction redaction = new Redaction(SCANNER);
        redaction.redact(TEXT);
        Restoration restoration = redaction.restoration();

        assertThat(restoration.leavesPlaceholder("PERSON1@example.com")).isTrue();
        assertThat(restoration.leavesPlaceholder("write to person9@example.com"))
                .isTrue();
        assertThat(restoration.leavesPlaceholder("ask Zandazor")).isTrue();
        assertThat(restoration.leavesPlaceholder(TEXT)).isFalse();
        assertThat(restoration.leavesPlaceholder("an ordinary answer of 12.50 from ACME"))
                .isFalse();
    }

    @Test
    void whatStoodInTheTextsIsNoPlaceholder() {
        String text = "write to person9@example.com";
        Restoration restoration = new Redaction(SCANNER, List.of(text)).restoration();

        assertThat(restoration.leavesPlaceholder("person9@example.com")).isFalse();
    }
}
