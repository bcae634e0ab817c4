package dev.setstone.runtime.library.identifiers;

import java.util.List;
import java.util.Optional;

/**
 * Identifiers of banks, accounts and payment cards. Results are in compact form: capitals and digits only; empty for what is not valid.
 * Spaces, hyphens and points may stand in between, and letters may be small.
 */
public final class BankIdentifiers {

    /** Countries of the IBAN registry (SWIFT, release 98) with the length of their IBANs. */
    private static final String IBAN_LENGTHS =
            " AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27"
                    + " DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23"
                    + " IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28"
                    + " NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28"
                    + " TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ";

    private static final List<String> BIC_SHAPES = List.of("AAAAAA**", "AAAAAA*****");
    private static final List<Integer> ABA_WEIGHTS = List.of(3, 7, 1, 3, 7, 1, 3, 7, 1);

    private BankIdentifiers() {}

    /** An IBAN of a registered country, of its length, with right check digits (ISO 13616). */
    public static Optional<String> iban(String text) {
        String iban = Checksums.compact(text);
        boolean shaped = iban.length() > 4
                && Checksums.hasShape(iban, "AA99" + "*".repeat(iban.length() - 4))
                && IBAN_LENGTHS.contains(" " + iban.substring(0, 2) + iban.length() + " ");
        boolean valid = shaped
                && !List.of("00", "01", "99").contains(iban.substring(2, 4))
                && Checksums.mod97(iban.substring(4) + iban.substring(0, 4)) == 1;
        return valid ? Optional.of(iban) : Optional.empty();
    }

    /** A BIC by its shape (ISO 9362): it has no check digits. */
    public static Optional<String> bic(String text) {
        String bic = Checksums.compact(text);
        boolean shaped = BIC_SHAPES.stream().anyMatch(shape -> Checksums.hasShape(bic, shape));
        return shaped ? Optional.of(bic) : Optional.empty();
    }

    /** A routing number of the American Bankers Association: nine digits with a Federal Reserve prefix and a right check digit. */
    public static Optional<String> abaRouting(String text) {
        String number = Checksums.compact(text);
        if (!Checksums.hasShape(number, "999999999")) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += ABA_WEIGHTS.get(i) * (number.charAt(i) - '0');
        }
        int prefix = Integer.parseInt(number.substring(0, 2));
        boolean assigned =
                prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80;
        return sum % 10 == 0 && assigned ? Optional.of(number) : Optional.empty();
    }

    /** A payment card's number: 12 to 19 digits with a right check digit (ISO/IEC 7812-1). */
    public static Optional<String> cardNumber(String text) {
        String number = Checksums.compact(text);
        boolean valid = number.length() >= 12 && number.length() <= 19 && Checksums.isLuhn(number);
        return valid ? Optional.of(number) : Optional.empty();
    }

    /** The brand of a valid card number: Visa, Mastercard, American Express, Discover, JCB, Diners Club, UnionPay or Maestro. */
    public static Optional<String> cardBrand(String text) {
        return cardNumber(text).flatMap(BankIdentifiers::brandOf);
    }

    private static Optional<String> brandOf(String number) {
        int six = Integer.parseInt(number.substring(0, 6));
        int length = number.length();
        if (starts(six, 4, 4) && (length == 13 || length == 16 || length == 19)) {
            return Optional.of("Visa");
        } else if (length == 16 && (starts(six, 51, 55) || starts(six, 222100, 272099))) {
            return Optional.of("Mastercard");
        } else if (length == 15 && (starts(six, 34, 34) || starts(six, 37, 37))) {
            return Optional.of("American Express");
        } else if (length >= 16 && starts(six, 3528, 3589)) {
            return Optional.of("JCB");
        } else if (length >= 14 && (starts(six, 300, 305) || starts(six, 36, 36) || starts(six, 38, 39))) {
            return Optional.of("Diners Club");
        } else if (length >= 16 && (starts(six, 6011, 6011) || starts(six, 644, 649) || starts(six, 65, 65))) {
            return Optional.of("Discover");
        } else if (length >= 16 && starts(six, 62, 62)) {
            return Optional.of("UnionPay");
        }
        return maestro(six) ? Optional.of("Maestro") : Optional.empty();
    }

    private static boolean maestro(int six) {
        return starts(six, 50, 50) || starts(six, 56, 58) || starts(six, 63, 63) || starts(six, 67, 67);
    }

    /** Whether the first digits of six lie in a range, as many of them as its ends have. */
    private static boolean starts(int six, int from, int to) {
        int digits = String.valueOf(from).length();
        int prefix = Integer.parseInt(String.valueOf(1_000_000 + six).substring(1, 1 + digits));
        return prefix >= from && prefix <= to;
    }
}
