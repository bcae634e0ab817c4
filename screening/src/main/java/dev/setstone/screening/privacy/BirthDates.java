package dev.setstone.screening.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates that somebody was born on. A date alone is none, nor is one that a rule compares with, as in "born before 1957-01-01". */
final class BirthDates implements Detector {

    private static final String MONTHS =
            "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|avr|juin|juil|aoû|déc"
                    + "|gen|mag|giu|lug|set|ott|mär|janv|févr)\\p{L}{0,7}\\.?";

    /** A day, month and year in any usual order. */
    private static final String DATE =
            "(?:\\d{4}(?<iso>[-/.])\\d{1,2}\\k<iso>\\d{1,2}|\\d{1,2}\\s?(?<sep>[-/.])\\s?\\d{1,2}\\s?\\k<sep>\\s?(?:\\d{4}|\\d{2})|\\d{8}"
                    + "|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:of |de )?" + MONTHS + ",?[ -](?:de |del )?\\d{4}|" + MONTHS
                    + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";

    private static final Pattern BIRTH = Pattern.compile(
            "(?:\\bborn\\b|\\bbirth|\\bd\\.?o\\.?b\\b|dateofbirth|birth[ _]?date|\\bné[e]?\\b|naissance|nacimiento|nacid[oa]|\\bgeb(?:oren|\\.|urtsdatum)"
                    + "|\\bnascita|\\bnat[oa] il|nascimento|nascid[oa]|geboortedatum|født|född|syntynyt|narozen|urodzon|született)"
                    + "(?<gap>[^\\d\\n]{0,40}?\\n?[^\\d\\n]{0,10}?)(?<value>"
                    + DATE + ")(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:before|after|since|prior|until|from|later|than|between|earlier|avant|après|vor|nach|antes|después)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Sensitive> detect(String text) {
        List<Sensitive> found = new ArrayList<>();
        Matcher matcher = BIRTH.matcher(text);
        while (matcher.find()) {
            if (!COMPARED.matcher(matcher.group("gap")).find()) {
                found.add(
                        Sensitive.in(text, SensitiveType.DATE_OF_BIRTH, matcher.start("value"), matcher.end("value")));
            }
        }
        return found;
    }
}
