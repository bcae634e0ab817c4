package dev.setstone.benchmarks.privacy;

import dev.setstone.screening.privacy.tagger.Token;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words that are written with a capital and are no person's: an own list, and the countries and languages of ISO 3166 and 639. */
final class ProperWords {

    private static final List<String> ALSO_GIVEN_NAMES =
            List.of("chad", "georgia", "israel", "jordan", "paris", "april", "june");

    private ProperWords() {}

    /** In small letters. */
    static Set<String> all() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : InventedTexts.lines("proper.txt")) {
            if (!line.startsWith("#")) {
                words.addAll(List.of(line.split(" ", -1)));
            }
        }
        for (String country : Locale.getISOCountries()) {
            add(new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH), words);
        }
        for (String language : Locale.getISOLanguages()) {
            if (language.length() == 2) {
                add(new Locale.Builder().setLanguage(language).build().getDisplayLanguage(Locale.ENGLISH), words);
            }
        }
        words.removeAll(ALSO_GIVEN_NAMES);
        return words;
    }

    private static void add(String name, Set<String> words) {
        Token.of(name).forEach(token -> words.add(token.lower()));
    }
}
