package dev.setstone.runtime.library.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Property
    void everyFormIsReachedInOneStep(@ForAll @StringLength(max = 40) String any) {
        assertThat(Texts.collapseSpaces(Texts.collapseSpaces(any))).isEqualTo(Texts.collapseSpaces(any));
        assertThat(Texts.foldCase(Texts.foldCase(any))).isEqualTo(Texts.foldCase(any));
        assertThat(Texts.removeAccents(Texts.removeAccents(any))).isEqualTo(Texts.removeAccents(any));
        assertThat(Texts.plainPunctuation(Texts.plainPunctuation(any))).isEqualTo(Texts.plainPunctuation(any));
        assertThat(Texts.repairDigits(Texts.repairDigits(any))).isEqualTo(Texts.repairDigits(any));
        assertThat(Texts.key(Texts.key(any))).isEqualTo(Texts.key(any));
        assertThat(Texts.digits(any)).matches("[0-9]*");
    }

    @Property
    void foldingIsTheSameForUpperAndLowerCase(@ForAll @StringLength(max = 40) String any) {
        String upper = any.toUpperCase(Locale.ROOT);
        assertThat(Texts.foldCase(upper)).isEqualTo(Texts.foldCase(upper.toLowerCase(Locale.ROOT)));
    }

    @Test
    void textsThatMeanTheSameHaveTheSameKey() {
        assertThat(Texts.key("  Müller & Söhne – GmbH "))
                .isEqualTo("muller sohne gmbh")
                .isEqualTo(Texts.key("MULLER / SOHNE, GMBH"));
        assertThat(Texts.foldCase("STRASSE"))
                .isEqualTo(Texts.foldCase("Straße"))
                .isEqualTo(Texts.foldCase("STRAẞE"));
        assertThat(Texts.foldCase("\u0130zmir"))
                .isEqualTo("izmir")
                .isEqualTo(Texts.foldCase("\u0130zmir".toLowerCase(Locale.ROOT)));
        assertThat(Texts.collapseSpaces("\u00A0a \t\n b\u200B")).isEqualTo("a b");
        assertThat(Texts.plainPunctuation("“a” – ‘b’…")).isEqualTo("\"a\" - 'b'...");
        assertThat(Texts.words("Æro-2 x")).containsExactly("Æro", "2", "x");
    }

    @Test
    void onlyNumbersAreRepaired() {
        assertThat(Texts.repairDigits("Total l2.5O S")).isEqualTo("Total 12.50 S");
        assertThat(Texts.repairDigits("SOLO BIO 1O/O2/2O24")).isEqualTo("SOLO BIO 10/02/2024");
        assertThat(Texts.repairDigits("A12")).isEqualTo("A12");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.key("a".repeat(100_001)))
                .withMessageContaining("100000");
    }
}
