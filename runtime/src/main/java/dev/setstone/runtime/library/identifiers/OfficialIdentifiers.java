package dev.setstone.runtime.library.identifiers;

import java.util.List;
import java.util.Optional;

/**
 * Identifiers that authorities give out. Results are in compact form: capitals and digits only; empty for what is not valid. Spaces,
 * hyphens and points may stand in between, and letters may be small.
 */
public final class OfficialIdentifiers {

    /** The shapes of VAT identification numbers (European Commission, VIES): 9 a digit, A a letter, * either. */
    private static final List<String> VAT_SHAPES = List.of(
            "ATU99999999",
            "BE0999999999",
            "BE1999999999",
            "BG999999999",
            "BG9999999999",
            "CY99999999A",
            "CZ99999999",
            "CZ999999999",
            "CZ9999999999",
            "DE999999999",
            "DK99999999",
            "EE999999999",
            "EL999999999",
            "ES*9999999*",
            "FI99999999",
            "FR**999999999",
            "HR99999999999",
            "HU99999999",
            "IE9999999A",
            "IE9999999AA",
            "IE9A99999A",
            "IT99999999999",
            "LT999999999",
            "LT999999999999",
            "LU99999999",
            "LV99999999999",
            "MT99999999",
            "NL999999999B99",
            "PL9999999999",
            "PT999999999",
            "RO99",
            "RO999",
            "RO9999",
            "RO99999",
            "RO999999",
            "RO9999999",
            "RO99999999",
            "RO999999999",
            "RO9999999999",
            "SE999999999999",
            "SI99999999",
            "SK9999999999",
            "XI999999999",
            "XI999999999999",
            "XIGD999",
            "XIHA999");

    private OfficialIdentifiers() {}

    /** A National Provider Identifier of the United States: ten digits, the first 1 or 2, Luhn's check digit behind the prefix 80840. */
    public static Optional<String> npi(String text) {
        String npi = Checksums.compact(text);
        boolean shaped = Checksums.hasShape(npi, "9999999999") && (npi.startsWith("1") || npi.startsWith("2"));
        return shaped && Checksums.isLuhn("80840" + npi) ? Optional.of(npi) : Optional.empty();
    }

    /** A VAT identification number of the European Union or Northern Ireland by its shape; check digits are not looked at. */
    public static Optional<String> euVat(String text) {
        String vat = Checksums.compact(text);
        boolean shaped = VAT_SHAPES.stream().anyMatch(shape -> hasVatShape(vat, shape));
        return shaped ? Optional.of(vat) : Optional.empty();
    }

    /** The country's letters stand for themselves, an A among them too. */
    private static boolean hasVatShape(String vat, String shape) {
        return vat.length() > 2
                && vat.startsWith(shape.substring(0, 2))
                && Checksums.hasShape(vat.substring(2), shape.substring(2));
    }
}
