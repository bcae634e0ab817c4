package dev.setstone.runtime.library.parsing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a written date.
 *
 * @param numbers runs of digits in their order, two or three, or one of eight digits
 * @param month from 1 to 12 where a name said it; 0 for none
 * @param monthFirst whether the name stands before the numbers
 */
record DateParts(List<String> numbers, int month, boolean monthFirst) {

    /** English, German, French, Spanish, Italian and Dutch, without accents. */
    private static final List<String> MONTHS = List.of(
            "january januar jaenner janner janvier enero gennaio januari ene genn",
            "february februar fevrier febrero febbraio februari fev",
            "march marz maerz mars marzo maart mrz mrt",
            "april avril abril aprile avr abr",
            "may mai mayo maggio mei mag",
            "june juni juin junio giugno giu",
            "july juli juillet julio luglio juil lug",
            "august aout agosto augustus aou ago",
            "september septembre septiembre settembre sept set",
            "october oktober octobre octubre ottobre okt ott",
            "november novembre noviembre",
            "december dezember decembre diciembre dicembre dez dic");

    private static final List<String> DAYS = List.of(
            "monday tuesday wednesday thursday friday saturday sunday",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miercoles jueves viernes sabado domingo",
            "lunedi martedi mercoledi giovedi venerdi sabato domenica",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "mo di mi do fr sa so thur thurs tues");

    /** Endings of ordinals, and the small words between the parts. */
    private static final String FILLERS = " st nd rd th er de del of den the ";

    private static final String SEPARATORS = "./-,' \t\u00A0\u00BA";

    static Optional<DateParts> of(String text) {
        List<String> numbers = new ArrayList<>();
        int month = 0;
        boolean monthFirst = false;
        for (String run : Dates.runs(text)) {
            char c = run.isEmpty() ? ' ' : run.charAt(0);
            if (Numbers.isDigit(c)) {
                numbers.add(run);
            } else if (!Character.isLetter(c)) {
                if (!isSeparator(run)) {
                    return Optional.empty();
                }
            } else {
                String word = plain(run);
                int named = monthOf(word);
                if ((named == 0 && !isSmall(word)) || (named > 0 && month > 0)) {
                    return Optional.empty();
                }
                monthFirst |= named > 0 && numbers.isEmpty();
                month = Math.max(month, named);
            }
        }
        return Optional.of(new DateParts(List.copyOf(numbers), month, monthFirst));
    }

    private static boolean isSeparator(String run) {
        return run.length() <= 3 && run.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= 'a' && c <= 'z') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static int monthOf(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (names(MONTHS.get(i), word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isSmall(String word) {
        return FILLERS.contains(" " + word + " ") || DAYS.stream().anyMatch(line -> names(line, word));
    }

    /** Whether the word is one of the names, or three letters or more from the start of one. */
    private static boolean names(String line, String word) {
        String padded = " " + line + " ";
        return !word.isEmpty()
                && (padded.contains(" " + word + " ") || (word.length() >= 3 && padded.contains(" " + word)));
    }
}
