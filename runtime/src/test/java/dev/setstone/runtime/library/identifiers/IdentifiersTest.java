package dev.setstone.runtime.library.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @Property
    void luhnAndGs1FindEverySingleWrongDigit(
            @ForAll @NumericChars @StringLength(min = 1, max = 20) String digits,
            @ForAll @IntRange(max = 20) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String luhn = digits + Checksums.luhnCheckDigit(digits);
        assertThat(Checksums.isLuhn(luhn)).isTrue();
        assertThat(Checksums.isLuhn(changed(luhn, place % luhn.length(), change)))
                .isFalse();
        String wrong = changed(digits, place % digits.length(), change);
        assertThat(Checksums.gs1CheckDigit(wrong)).isNotEqualTo(Checksums.gs1CheckDigit(digits));
    }

    @Property
    void anIbanWithAWrongDigitIsNone(
            @ForAll @IntRange(min = 2, max = 21) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
        String iban = "DE89370400440532013000";
        assertThat(BankIdentifiers.iban(iban)).contains(iban);
        assertThat(BankIdentifiers.iban(changed(iban, place, change))).isEmpty();
    }

    @Property
    void identifiersWithAWrongDigitAreNone(
            @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
        assertThat(OfficialIdentifiers.npi(changed("1234567893", place, change)))
                .isEmpty();
        assertThat(BankIdentifiers.abaRouting(changed("021000021", place, change)))
                .isEmpty();
        assertThat(ProductIdentifiers.isbn(changed("0306406152", place, change)))
                .isEmpty();
        assertThat(ProductIdentifiers.gtin(changed("4006381333931", place, change)))
                .isEmpty();
    }

    @Property
    void anyTextIsAnIdentifierOrNot(@ForAll String any) {
        List<Function<String, Optional<String>>> readers = List.of(
                BankIdentifiers::iban,
                BankIdentifiers::bic,
                BankIdentifiers::cardBrand,
                ProductIdentifiers::isbn,
                ProductIdentifiers::vin,
                OfficialIdentifiers::euVat);
        assertThat(readers).allSatisfy(reader -> assertThat(reader.apply(any)).isNotNull());
    }

    private static String changed(String text, int place, int change) {
        char digit = (char) ('0' + (text.charAt(place) - '0' + change) % 10);
        return text.substring(0, place) + digit + text.substring(place + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "4111 1111 1111 1111,Visa", "5555555555554444,Mastercard", "2223003122003222,Mastercard",
                "378282246310005,American Express",
        "6011111111111117,Discover", "3530111333300000,JCB", "30569309025904,Diners Club", "6200000000000005,UnionPay"
    })
    void aCardTellsItsBrand(String number, String brand) {
        assertThat(BankIdentifiers.cardBrand(number)).contains(brand);
    }

    @Test
    void spacesHyphensAndSmallLettersDoNotMatter() {
        assertThat(BankIdentifiers.iban("gb82 west 1234 5698 7654 32")).contains("GB82WEST12345698765432");
        assertThat(ProductIdentifiers.isbn("978-0-306-40615-7")).contains("9780306406157");
        assertThat(ProductIdentifiers.isbn("0-8044-2957-X")).contains("9780804429573");
        assertThat(ProductIdentifiers.vin("1m8gdm9axkp042788")).contains("1M8GDM9AXKP042788");
        assertThat(OfficialIdentifiers.euVat("DE 136 695 976")).contains("DE136695976");
        assertThat(OfficialIdentifiers.euVat("ATU12345678")).contains("ATU12345678");
        assertThat(BankIdentifiers.bic("deutdeff500")).contains("DEUTDEFF500");
        assertThat(OfficialIdentifiers.npi("1234567893")).contains("1234567893");
        assertThat(BankIdentifiers.abaRouting("021000021")).contains("021000021");
        assertThat(ProductIdentifiers.gtin("4006381333931")).contains("4006381333931");
    }

    @Test
    void whatHasTheWrongShapeIsNone() {
        assertThat(BankIdentifiers.iban("DE8937040044053201300")).isEmpty();
        assertThat(BankIdentifiers.iban("ZZ89370400440532013000")).isEmpty();
        assertThat(BankIdentifiers.bic("DEUT1EFF")).isEmpty();
        assertThat(BankIdentifiers.cardNumber("4111")).isEmpty();
        assertThat(ProductIdentifiers.vin("1M8GDM9AXKP04278I")).isEmpty();
        assertThat(OfficialIdentifiers.euVat("DE12345678")).isEmpty();
        assertThat(Checksums.mod97("3214282912345698765432161182")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checksums.luhnCheckDigit("12a"))
                .withMessageContaining("found 12a");
        assertThatIllegalArgumentException().isThrownBy(() -> Checksums.isLuhn("1".repeat(201)));
    }
}
