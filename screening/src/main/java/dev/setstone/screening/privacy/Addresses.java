package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.ADDRESS;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal addresses that have a form: a number with a word for a street, a post box, a military post office, a labelled postcode. */
final class Addresses {

    private static final String CAPITALISED = "(?-i:\\p{Lu})[\\p{L}.'’-]{0,30}";
    private static final String WORD = "[\\p{L}][\\p{L}.'’-]{0,30}";

    private static final String STREET_TYPES =
            "(?=(?-i:\\p{Lu}))(?:street|str|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir"
                    + "|place|pl|square|sq|squares|terrace|ter|parkway|pkwy|highway|hwy|way|crescent|close|grove|gardens|mews|trail|trl|alley"
                    + "|row|walk|quay|wharf|loop|crossing|ridge|heights|hill)";

    /** Prefixes of languages that put the kind of street first. */
    private static final String STREET_FIRST =
            "rue|cours|avenue|boulevard|via|viale|piazza|corso|calle|avenida|carrer|paseo|plaza|praça|rua|travessa"
                    + "|ulica|ul\\.|aleja|al\\.|chemin|impasse|quai|allée|strada|largo|rúa";

    /** Endings of languages that write the kind of street into its name. */
    private static final String STREET_ENDING =
            "(?-i:\\p{Lu})\\p{L}{1,30}(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|straat|laan|plein|gracht|dreef|steenweg|gata|gatan"
                    + "|gaten|vägen|veien|vegen|vej|vejen|gade|katu|tie|kuja|polku|götu|utca)";

    private static final String UNIT =
            "(?:[,\\s]{1,4}(?:suite|ste\\.?|apt\\.?|apartment|unit|flat|floor|room|#)\\s{0,2}[A-Z]?\\d{1,5}[A-Z]?)?";
    private static final String US_TAIL =
            "(?:[,\\s]{1,4}(?:" + WORD + "\\s){0,3}" + WORD + "[,\\s]{1,4}[A-Z]{2}[,\\s]{1,4}\\d{5}(?:-\\d{4})?)?";

    private static final Pattern TAIL = Pattern.compile(
            "(?:[ ,]{0,3}\\n{1,2}[ >?*|,]{0,6}[^\\n\\d:]{0,50}(?:\\d{1,4})?){0,3}"
                    + "[ ,]{0,3}\\n{1,2}[ >?*|,]{0,6}[\\p{L} .,'’()&-]{0,50}\\d{4,6}(?:-\\d{3,4})?(?![\\p{L}\\p{N}]|[.,:/-]\\d)");

    private Addresses() {}

    static List<Detector> detectors() {
        return List.of(
                rule("(?:\\d{1,5} )?\\d{1,5}[A-Z]?,? (?:" + CAPITALISED + " ){1,4}(?:" + STREET_TYPES
                        + ")\\b\\.?(?! (?:of|to|that|which|is|are)\\b)" + UNIT + US_TAIL),
                rule("(?:\\d{1,5} )?\\d{1,5}[A-Z]?,? (?:" + STREET_FIRST + ") (?:" + WORD + " ){0,4}" + CAPITALISED
                        + "(?: \\d{1,5}\\b)?"),
                rule("(?:" + STREET_FIRST + ") (?:" + WORD + " ){0,4}" + CAPITALISED + ",? (?:n[°º.]? ?)?\\d{1,5}\\b"),
                rule(STREET_ENDING + " \\d{1,5} ?[a-z]?\\b"),
                rule("(?:p\\.? ?o\\.?|post(?:al)?(?: office)?) ?box \\d{1,6}\\b"),
                rule("(?:psc|cmr|unit) \\d{1,5},? box \\d{1,5}\\b"),
                rule("(?:postfach|boîte postale|apartado(?: postal)?|casilla) \\d{1,6}\\b"),
                rule("(?:apo|fpo|dpo),? (?:aa|ae|ap) \\d{5}(?:-\\d{4})?\\b"),
                rule("(?:apt|suite|ste|apartment)\\.? #?\\d{2,5}\\b"),
                Labelled.detector(
                        ADDRESS,
                        "zip(?:[ _-]?code)?|post(?:al)?[ _-]?code|postleitzahl|plz|code postal|c[oó]digo postal|cap(?=:)",
                        "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|\\d{3,5}(?:[- ]\\d{2,4})?(?: [A-Z]{2})?|[A-Z]{1,2}-?\\d{3,5}",
                        value -> true));
    }

    /**
     * The lines behind an address, up to one that ends in a postcode; empty when there is none within four. Lines may be quoted or
     * indented.
     */
    static Optional<Sensitive> tail(String text, Sensitive address) {
        Matcher tail = TAIL.matcher(text).region(address.end(), text.length());
        return tail.lookingAt()
                ? Optional.of(Sensitive.in(text, ADDRESS, address.end(), tail.end()))
                : Optional.empty();
    }

    private static Detector rule(String regex) {
        return PatternDetector.ignoringCase(
                ADDRESS, "(?<![\\p{L}\\p{N}.,-])(?<value>" + regex + ")(?![\\p{L}\\p{N}])", value -> true);
    }
}
