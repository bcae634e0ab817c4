package dev.setstone.runtime.library.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Money euro(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }

    @Property
    void partsOfAnAllocationAddUpToTheWhole(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int cents,
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "1000") BigDecimal> ratios) {
        List<BigDecimal> some =
                ratios.stream().map(ratio -> ratio.add(number("0.01"))).toList();
        List<Money> parts = euro(cents).allocate(some);
        assertThat(parts).hasSameSizeAs(ratios);
        assertThat(Money.sum(parts, "EUR")).isEqualTo(euro(cents));
        BigDecimal total = some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal fair =
                    BigDecimal.valueOf(cents, 2).multiply(some.get(i)).divide(total, 10, RoundingMode.HALF_UP);
            assertThat(parts.get(i).amount().subtract(fair).abs()).isLessThanOrEqualTo(number("0.01"));
        }
    }

    @Property
    void equalPartsDifferByOneCentAtMost(@ForAll int cents, @ForAll @IntRange(min = 1, max = 100) int count) {
        List<Money> parts = euro(cents).split(count);
        assertThat(Money.sum(parts, "EUR")).isEqualTo(euro(cents));
        Money smallest = parts.stream().reduce(Money::min).orElseThrow();
        Money largest = parts.stream().reduce(Money::max).orElseThrow();
        assertThat(largest.minus(smallest).compare(euro(1))).isLessThanOrEqualTo(0);
    }

    @Property
    void minusUndoesPlus(@ForAll int one, @ForAll int other) {
        assertThat(euro(one).plus(euro(other)).minus(euro(other))).isEqualTo(euro(one));
        assertThat(euro(one).negated().negated()).isEqualTo(euro(one));
    }

    @Property
    void roundingTwiceIsRoundingOnce(
            @ForAll @Scale(9) @BigRange(min = "-1000000", max = "1000000") BigDecimal any,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal once = Rounding.halfEven(any, decimals);
        assertThat(Rounding.halfEven(once, decimals)).isEqualTo(once);
        assertThat(Rounding.floor(any, decimals)).isLessThanOrEqualTo(any);
        assertThat(Rounding.ceiling(any, decimals)).isGreaterThanOrEqualTo(any);
    }

    @Test
    void theTableOfCurrenciesAgreesWithTheJdkWhereBothKnowOne() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            int decimals = Currencies.minorUnits(currency.getCurrencyCode());
            if (decimals >= 0) {
                assertThat(decimals).as(currency.toString()).isEqualTo(currency.getDefaultFractionDigits());
            }
        }
        assertThat(List.of("EUR", "USD", "GBP", "CHF", "JPY", "KWD", "PLN"))
                .allMatch(code -> Currencies.minorUnits(code) >= 0);
    }

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        assertThat(Money.of("12.5", "EUR")).hasToString("12.50 EUR").isEqualTo(Money.of("12.50", "EUR"));
        assertThat(Money.of("5", "JPY")).hasToString("5 JPY");
        assertThat(Money.rounded(number("1.005"), "EUR", RoundingMode.HALF_UP)).isEqualTo(euro(101));
        assertThat(euro(1999).percent(number("19"), RoundingMode.HALF_UP)).isEqualTo(euro(380));
        assertThat(euro(1000).allocate(List.of(number("1"), number("1"), number("1"))))
                .containsExactly(euro(334), euro(333), euro(333));
    }

    @Test
    void whatIsNoAmountIsRefusedWithWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1.005", "EUR"))
                .withMessageContaining("at most 2 decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1,5", "EUR"))
                .withMessageContaining("such as 12.50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "eur"))
                .withMessageContaining("ISO 4217");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro(1).plus(Money.of("1", "USD")))
                .withMessageContaining("in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1e999999999", "EUR"))
                .withMessageContaining("100 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro(1).allocate(List.of()))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> euro(1).split(0)).withMessageContaining("from 1");
    }

    @Test
    void percentagesAndCashRounding() {
        assertThat(Percentages.of(number("19"), number("200"), 2)).isEqualTo(number("38.00"));
        assertThat(Percentages.share(number("1"), number("3"), 1)).isEqualTo(number("33.3"));
        assertThat(Percentages.change(number("80"), number("100"), 0)).isEqualTo(number("25"));
        assertThat(Percentages.increase(number("100"), number("19"), 2)).isEqualTo(number("119.00"));
        assertThat(Percentages.beforeIncrease(number("119"), number("19"), 2)).isEqualTo(number("100.00"));
        assertThat(Rounding.halfUpToMultiple(number("12.33"), number("0.05"))).isEqualTo(number("12.35"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentages.share(number("1"), number("0"), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(number("1"), 51))
                .withMessageContaining("50");
    }
}
