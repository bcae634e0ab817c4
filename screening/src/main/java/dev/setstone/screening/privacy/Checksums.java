package dev.setstone.screening.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** The check digits that standards put into numbers. Each method takes the bare number, without separators. */
final class Checksums {

    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** Lengths by country, from the SWIFT IBAN registry. */
    private static final Map<Integer, String> IBAN_COUNTRIES = Map.ofEntries(
            Map.entry(15, "NO"),
            Map.entry(16, "BE"),
            Map.entry(18, "DK FK FO FI GL NL SD"),
            Map.entry(19, "MK SI"),
            Map.entry(20, "AT BA EE KZ LT LU MN XK"),
            Map.entry(21, "CH HR LI LV"),
            Map.entry(22, "BG BH CR DE GB GE IE ME RS VA"),
            Map.entry(23, "AE GI IL IQ OM SO TL"),
            Map.entry(24, "AD CZ ES MD PK RO SA SE SK TN VG"),
            Map.entry(25, "LY PT ST"),
            Map.entry(26, "IS TR"),
            Map.entry(27, "BI DJ FR GR IT MC MR SM"),
            Map.entry(28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
            Map.entry(29, "BR EG PS QA UA"),
            Map.entry(30, "JO KW MU YE"),
            Map.entry(31, "MT SC"),
            Map.entry(32, "LC"),
            Map.entry(33, "RU"));

    private Checksums() {}

    /** Luhn's formula, ISO/IEC 7812-1 annex B. */
    static boolean luhn(String digits) {
        return luhnSum(digits, false) % 10 == 0;
    }

    /** The digit that makes the number valid by Luhn when put behind it. */
    static int luhnDigit(String digits) {
        return (10 - luhnSum(digits, true) % 10) % 10;
    }

    private static int luhnSum(String digits, boolean doubledLast) {
        int sum = 0;
        boolean doubled = doubledLast;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            sum += doubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
            doubled = !doubled;
        }
        return sum;
    }

    /** A US provider's number: ten digits, starting with 1 or 2, Luhn over it with 80840 before it (45 CFR 162.406). */
    static boolean npi(String digits) {
        return digits.matches("[12]\\d{9}") && luhn("80840" + digits);
    }

    /** ISO 13616: the country's length, and ISO 7064 MOD 97-10 over the rearranged number. */
    static boolean iban(String value) {
        String iban = value.toUpperCase(Locale.ROOT);
        if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,29}")) {
            return false;
        }
        String countries = IBAN_COUNTRIES.getOrDefault(iban.length(), "");
        return countries.contains(iban.substring(0, 2)) && mod97(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /** The two check digits for a country and the rest. */
    static String ibanDigits(String country, String bban) {
        return String.format(Locale.ROOT, "%02d", 98 - mod97(bban + country + "00"));
    }

    private static int mod97(String letters) {
        StringBuilder digits = new StringBuilder();
        letters.toUpperCase(Locale.ROOT).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    /** The American Bankers Association's weights 3, 7, 1, and a first pair that was ever given out. */
    static boolean routing(String digits) {
        if (!digits.matches("\\d{9}") || digits.equals("000000000")) {
            return false;
        }
        int district = Integer.parseInt(digits.substring(0, 2));
        boolean known = district <= 12
                || (district >= 21 && district <= 32)
                || (district >= 61 && district <= 72)
                || district == 80;
        return known && (routingSum(digits) + digits.charAt(8) - '0') % 10 == 0;
    }

    /** The ninth digit for the first eight. */
    static int routingDigit(String eight) {
        return (10 - routingSum(eight) % 10) % 10;
    }

    private static int routingSum(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (digits.charAt(i) - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        }
        return sum;
    }

    /** 49 CFR 565.15: the ninth of 17 characters, modulo 11. */
    static boolean vin(String value) {
        String vin = value.toUpperCase(Locale.ROOT);
        return vin.matches("[A-HJ-NPR-Z0-9]{17}") && vin.charAt(8) == vinDigit(vin);
    }

    /** The ninth character for the other sixteen; what stands in its place does not count. */
    static char vinDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < VIN_WEIGHTS.length; i++) {
            sum += VIN_WEIGHTS[i] * (VIN_VALUES.indexOf(vin.charAt(i)) % 10);
        }
        return "0123456789X".charAt(sum % 11);
    }

    /** An English NHS number: ten digits, modulo 11 with the weights 10 to 2. */
    static boolean nhs(String digits) {
        if (!digits.matches("\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
