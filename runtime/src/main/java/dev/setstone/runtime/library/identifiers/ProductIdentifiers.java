package dev.setstone.runtime.library.identifiers;

import java.util.Optional;

/**
 * Identifiers of products and vehicles. Results are in compact form: capitals and digits only; empty for what is not valid. Spaces,
 * hyphens and points may stand in between, and letters may be small.
 */
public final class ProductIdentifiers {

    private static final String VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VIN_VALUES = "12345678123457923456789";
    private static final String VIN_WEIGHTS = "8765432X098765432";

    private ProductIdentifiers() {}

    /** A GTIN: an EAN-8, UPC-A, EAN-13 or GTIN-14 with a right check digit. */
    public static Optional<String> gtin(String text) {
        String gtin = Checksums.compact(text);
        boolean length = gtin.length() == 8 || (gtin.length() >= 12 && gtin.length() <= 14);
        return length && hasGs1(gtin) ? Optional.of(gtin) : Optional.empty();
    }

    private static boolean hasGs1(String digits) {
        int last = digits.length() - 1;
        return Checksums.areDigits(digits)
                && Checksums.gs1CheckDigit(digits.substring(0, last)) == digits.charAt(last) - '0';
    }

    /** An ISBN-10 or ISBN-13 with a right check digit, as the ISBN-13 that it is (ISO 2108). */
    public static Optional<String> isbn(String text) {
        String isbn = Checksums.compact(text);
        if (isbn.length() == 13 && (isbn.startsWith("978") || isbn.startsWith("979")) && hasGs1(isbn)) {
            return Optional.of(isbn);
        }
        boolean ten = isbn.length() == 10 && Checksums.areDigits(isbn.substring(0, 9)) && isIsbn10(isbn);
        String body = ten ? "978" + isbn.substring(0, 9) : "";
        return ten ? Optional.of(body + Checksums.gs1CheckDigit(body)) : Optional.empty();
    }

    private static boolean isIsbn10(String isbn) {
        int sum = isbn.charAt(9) == 'X' ? 10 : Checksums.isDigit(isbn.charAt(9)) ? isbn.charAt(9) - '0' : 1_000;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (isbn.charAt(i) - '0');
        }
        return sum < 1_000 && sum % 11 == 0;
    }

    /** A vehicle identification number of 17 chars with the check digit that North America requires (49 CFR 565). */
    public static Optional<String> vin(String text) {
        String vin = Checksums.compact(text);
        if (vin.length() != 17) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            int value = vinValue(vin.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            char weight = VIN_WEIGHTS.charAt(i);
            sum += value * (weight == 'X' ? 10 : weight - '0');
        }
        char check = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return vin.charAt(8) == check ? Optional.of(vin) : Optional.empty();
    }

    private static int vinValue(char c) {
        int letter = VIN_LETTERS.indexOf(c);
        if (letter >= 0) {
            return VIN_VALUES.charAt(letter) - '0';
        }
        return Checksums.isDigit(c) ? c - '0' : -1;
    }
}
