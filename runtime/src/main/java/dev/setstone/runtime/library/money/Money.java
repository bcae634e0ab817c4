package dev.setstone.runtime.library.money;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An amount of money. It has exactly the decimals of its currency's minor unit, so equal amounts are equal values.
 *
 * <p>Everything here throws {@link IllegalArgumentException} for a currency that is none of ISO 4217, for two currencies in one
 * calculation, and for numbers of more than 100 digits.
 *
 * @param amount in units of the currency, such as 12.50
 * @param currency the code of ISO 4217, such as {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {

    /** @throws IllegalArgumentException also when the amount has more decimals than its currency: use {@link #rounded} */
    public Money {
        int decimals = Currencies.minorUnits(currency);
        if (decimals < 0) {
            throw new IllegalArgumentException(
                    "expected a currency of ISO 4217 such as EUR, found " + Bounds.text(currency));
        }
        amount = Rounding.to(amount, decimals, RoundingMode.UNNECESSARY);
    }

    /** An amount such as {@code Money.of("12.50", "EUR")}. */
    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(Bounds.text(amount, 200)), currency);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected an amount such as 12.50, found " + amount, e);
        }
    }

    /** An amount rounded to the currency's minor unit. */
    public static Money rounded(BigDecimal amount, String currency, RoundingMode mode) {
        int decimals = Math.max(0, Currencies.minorUnits(currency));
        return new Money(Rounding.to(amount, decimals, mode), currency);
    }

    /** Nothing. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum of all; zero of the currency for an empty list. */
    public static Money sum(List<Money> all, String currency) {
        Money sum = zero(currency);
        for (Money one : Bounds.list(all)) {
            sum = sum.plus(one);
        }
        return sum;
    }

    /** The sum of both. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** What is left. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** With the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** So many times as much. */
    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /** So many times as much, rounded. */
    public Money times(BigDecimal factor, RoundingMode mode) {
        return rounded(amount.multiply(Bounds.number(factor)), currency, mode);
    }

    /** So many percent of it, rounded; 19 means 19 %. */
    public Money percent(BigDecimal percent, RoundingMode mode) {
        return rounded(amount.multiply(Bounds.number(percent)).movePointLeft(2), currency, mode);
    }

    /** Equal parts that add up to the whole; the first ones get what is over, a minor unit each. From 1 to 10,000 parts. */
    public List<Money> split(int parts) {
        Bounds.between(1, Bounds.ELEMENTS, parts, "a number of parts");
        return allocate(Collections.nCopies(parts, BigDecimal.ONE));
    }

    /**
     * Parts in the given ratios that add up to the whole. Each is cut off at the minor unit; what is over goes to the largest cut-off
     * remainders, a minor unit each, and to the earlier of equal ones (Hamilton's method).
     *
     * @param ratios at least one, none negative, not all zero
     */
    public List<Money> allocate(List<BigDecimal> ratios) {
        BigDecimal total = total(Bounds.list(ratios));
        int scale = amount.scale();
        BigInteger whole = amount.unscaledValue().abs();
        List<Share> shares = new ArrayList<>();
        BigInteger left = whole;
        for (int i = 0; i < ratios.size(); i++) {
            BigDecimal[] parts = new BigDecimal(whole).multiply(ratios.get(i)).divideAndRemainder(total);
            shares.add(new Share(i, parts[0].toBigInteger(), parts[1]));
            left = left.subtract(parts[0].toBigInteger());
        }
        BigInteger[] units = handOut(shares, left.intValueExact());
        List<Money> result = new ArrayList<>();
        for (BigInteger unit : units) {
            BigDecimal part = new BigDecimal(amount.signum() < 0 ? unit.negate() : unit, scale);
            result.add(new Money(part, currency));
        }
        return Collections.unmodifiableList(result);
    }

    private record Share(int index, BigInteger units, BigDecimal remainder) {
        int compare(Share other) {
            int largest = other.remainder.compareTo(remainder);
            return largest == 0 ? Integer.compare(index, other.index) : largest;
        }
    }

    private static BigInteger[] handOut(List<Share> shares, int left) {
        List<Share> sorted = new ArrayList<>(shares);
        sorted.sort(Share::compare);
        BigInteger[] units = new BigInteger[shares.size()];
        for (int i = 0; i < sorted.size(); i++) {
            Share share = sorted.get(i);
            units[share.index] = i < left ? share.units.add(BigInteger.ONE) : share.units;
        }
        return units;
    }

    private static BigDecimal total(List<BigDecimal> ratios) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal ratio : ratios) {
            if (Bounds.number(ratio).signum() < 0) {
                throw new IllegalArgumentException("expected ratios that are not negative, found " + ratio);
            }
            total = total.add(ratio);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("expected at least one ratio above 0");
        }
        return total;
    }

    /** Negative, 0 or positive when this is less than, as much as, or more than the other. */
    public int compare(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** The smaller one. */
    public Money min(Money other) {
        return compare(other) <= 0 ? this : other;
    }

    /** The larger one. */
    public Money max(Money other) {
        return compare(other) >= 0 ? this : other;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    private Money same(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(
                    "expected an amount in " + currency + ", found one in " + other.currency);
        }
        return other;
    }

    /** Such as {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
