package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.BANK_ACCOUNT;
import static dev.setstone.screening.privacy.SensitiveType.CARD_NUMBER;
import static dev.setstone.screening.privacy.SensitiveType.CRYPTO_WALLET;
import static dev.setstone.screening.privacy.SensitiveType.IBAN;
import static dev.setstone.screening.privacy.SensitiveType.ROUTING_NUMBER;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cards, accounts and wallets. */
final class FinancialNumbers {

    /** ISO/IEC 7812 issuer prefixes of the large networks: Visa, Mastercard, American Express, Diners, Discover, JCB, Maestro, UnionPay. */
    private static final Pattern ISSUER = Pattern.compile(
            "4\\d{12,18}|5[1-5]\\d{14}|2[2-7]\\d{14}|3[47]\\d{13}|3(?:0[0-5]|09|[689]\\d)\\d{11,16}|6(?:011|4[4-9]\\d|5\\d\\d)\\d{12,15}"
                    + "|35\\d{14}|(?:2131|1800)\\d{11}|(?:50|5[6-9]|6\\d)\\d{10,17}|62\\d{14,17}");

    private static final String CARD_WORDS =
            "(?:credit |debit |payment |bank )?card(?:holder)?|pan|kreditkarte|carte(?: bancaire| de crédit)?"
                    + "|tarjeta|carta di credito|visa|mastercard|amex|maestro";

    private FinancialNumbers() {}

    static List<Detector> detectors() {
        return List.of(
                PatternDetector.ignoringCase(
                        IBAN,
                        "(?<![\\p{L}\\p{N}])(?<value>[A-Z]{2}\\d{2}(?:[A-Z0-9]{11,30}|(?:[ -][A-Z0-9]{4}){2,7}(?:[ -][A-Z0-9]{1,3})?))(?![\\p{L}\\p{N}])",
                        value -> Checksums.iban(bare(value))),
                Labelled.detector(
                        IBAN,
                        "iban",
                        "[A-Z]{2}\\d{2}(?:[A-Z0-9]{11,30}|(?:[ -][A-Z0-9]{4}){2,7}(?:[ -][A-Z0-9]{1,3})?)",
                        Labelled.digits(8)),
                PatternDetector.exact(
                        CARD_NUMBER,
                        "(?<![\\p{L}\\p{N}+.,-]|\\d[ -])\\d(?:[ -]?\\d){11,18}(?![\\p{L}\\p{N}]|[ -]\\d|[.,]\\d)",
                        FinancialNumbers::card),
                Labelled.detector(
                        CARD_NUMBER,
                        CARD_WORDS,
                        "\\d(?:[ -]?\\d){12,18}",
                        value -> grouped(value) || bare(value).equals(value)),
                Labelled.detector(
                        ROUTING_NUMBER,
                        "(?:aba|routing|transit|rtn)(?:[ _-]?(?:aba|routing|transit|rtn))?",
                        "\\d{9}|\\d{4}[ -]\\d{4}[ -]\\d",
                        value -> Checksums.routing(bare(value))),
                Labelled.detector(ROUTING_NUMBER, "sort[ _-]?code", "\\d{2}[ -]?\\d{2}[ -]?\\d{2}", value -> true),
                Labelled.detector(
                        BANK_ACCOUNT,
                        "(?:bank|checking|savings|current|deposit|beneficiary)[ _-]?(?:account|acct|a/c)|acct|a/c"
                                + "|account[ _-]?(?=num|no|#|nr)|kontonummer|konto|n[uú]mero de cuenta|cuenta bancaria|numéro de compte"
                                + "|rekeningnummer|conto corrente",
                        "[A-Z]{0,4}\\d(?:[ -]?\\d){5,19}",
                        Labelled.digits(6)),
                wallet("(?:[13][1-9A-HJ-NP-Za-km-z]{25,34})", Wallets::base58Check),
                wallet("(?:bc1|tb1|BC1)[02-9ac-hj-np-zA-Z]{11,87}", Wallets::bech32),
                wallet("0x[0-9a-fA-F]{40}", value -> !value.matches("0x0{30,40}\\w*") && Entropy.random(value)));
    }

    private static Detector wallet(String format, Predicate<String> valid) {
        return PatternDetector.exact(CRYPTO_WALLET, "(?<![A-Za-z0-9])" + format + "(?![A-Za-z0-9])", valid);
    }

    private static boolean card(String value) {
        String digits = bare(value);
        return ISSUER.matcher(digits).matches() && Checksums.luhn(digits) && grouped(value);
    }

    /** No separator, or the same one between groups of two and more digits. */
    private static boolean grouped(String value) {
        return value.matches("\\d+|\\d{2,6}(?:-\\d{2,7}){1,4}|\\d{2,6}(?: \\d{2,7}){1,4}");
    }

    /** Without the separators that people put between groups. */
    static String bare(String value) {
        return value.replace(" ", "").replace("-", "");
    }
}
