package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.PERSON_NAME;

import java.util.List;
import java.util.regex.Pattern;

/** Names of persons that a title or a label announces. */
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";
    private static final String NAME =
            WORD + "(?: (?:(?:van|von|de|der|den|del|da|di|la|le|bin|al) ){0,2}" + WORD + ")"; // + count

    private Names() {}

    static List<Detector> detectors() {
        return List.of(
                rule(
                        "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Monsieur|Madame|Mme|Señor|Señora|Sr|Sra|Sig|Signora)\\.? (?<value>"
                                + NAME + "{0,3})"),
                rule(
                        "(?:[Mm]y name is|[Nn]ame(?:d)?:|[Mm]ein Name ist|[Jj]e m'appelle|[Mm]e llamo|[Mm]i chiamo) (?<value>"
                                + NAME + "{0,3})"));
    }

    private static Detector rule(String regex) {
        return new PatternDetector(PERSON_NAME, Pattern.compile("(?<![\\p{L}\\p{N}])" + regex), value -> true);
    }
}
