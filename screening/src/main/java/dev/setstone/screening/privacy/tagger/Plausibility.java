package dev.setstone.screening.privacy.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a dictionary has to say against a finding: ordinary words are no names, and an address has a number and a name of its own. */
final class Plausibility {

    private static final Pattern DERIVED = Pattern.compile(
            "\\p{L}{3,}(?:[tsc]ions?|ity|ities|ments?|ness|ships?|olog(?:y|ies)|wares?|ables?|ibles?|izers?|alis[et]|aliz\\p{L}+)");
    private static final Pattern OWN_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Pattern STREET_WORD =
            Pattern.compile("street|road|avenue|boulevard|lane|court|terrace|parkway|highway"
                    + "|rue|cours|chemin|impasse|quai|allée|via|viale|piazza|corso|calle|avenida|carrer|paseo|plaza|praça|rua|travessa|ul|ulica"
                    + "|aleja|strada|largo|plads|\\p{L}{2,30}(?:stra(?:ß|ss)e|gasse|weg|platz|straat|laan|plein|gracht|dreef|gatan?|gaten|vägen"
                    + "|veien|vegen|vej|vejen|gade|katu|kuja|polku|utca)");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d+\\p{L}?");
    private static final Pattern CODE = Pattern.compile("\\p{L}.*|[-=]");
    private static final Set<String> SIGNS = Set.of(".", "@", "_");
    private static final Set<String> NAME_PARTS = Set.of(
            "Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Lo", "Van", "Von", "Fitz", "San", "St", "Del", "Della",
            "Ben");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean small;
    private final Set<String> mostlySmall;

    Plausibility(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        small = tokens.stream()
                .noneMatch(token -> Character.isUpperCase(token.text().charAt(0)));
        mostlySmall = small ? Set.of() : mostlySmall();
    }

    /** The tokens from the first to the last that can belong to the finding; empty when it is none. */
    List<Token> core(Label kind, int start, int end) {
        if (kind == Label.ADDRESS) {
            boolean number = IntStream.range(start, end).anyMatch(this::houseNumber);
            boolean own =
                    tokens.subList(start, end).stream().anyMatch(small ? Plausibility::streetWord : this::ownName);
            return number && own ? tokens.subList(start, end) : List.of();
        }
        int from = start;
        int to = end;
        while (from < to && !nameLike(from)) {
            from++;
        }
        while (to > from && !nameLike(to - 1)) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** A word that is no ordinary one, and written as names are. */
    private boolean nameLike(int index) {
        return !partOfAddressOrCode(index) && !goesOnInDigits(index) && nameLike(tokens.get(index));
    }

    /** As in "amd64". */
    private boolean goesOnInDigits(int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start()
                && Character.isDigit(tokens.get(index + 1).text().charAt(0));
    }

    private boolean nameLike(Token token) {
        return Character.isLetter(token.text().charAt(0))
                && !ordinary(token)
                && (small || capitalised(token))
                && !joinedCapitals(token.text());
    }

    /** Where nothing has a capital an unknown word tells nothing: it may be a unit ("12 yrs") or a field ("freq 1"). */
    private static boolean streetWord(Token token) {
        return STREET_WORD.matcher(token.text()).matches();
    }

    /** Units are short, as in "10 Hz". */
    private boolean ownName(Token token) {
        return OWN_NAME.matcher(token.text()).matches()
                && !lexicon.kind(token.lower()).equals("b")
                && nameLike(token);
    }

    /** A number of a house, box or postcode: no decimal, and no code that only starts with a digit. */
    private boolean houseNumber(int index) {
        return HOUSE_NUMBER.matcher(tokens.get(index).text()).matches()
                && !partOfAddressOrCode(index)
                && !partOfCode(index);
    }

    /** As in "XZ901" and "P-125"; "12b" is the number of a house. */
    private boolean partOfCode(int index) {
        Token token = tokens.get(index);
        boolean before = index > 0
                && tokens.get(index - 1).end() == token.start()
                && CODE.matcher(tokens.get(index - 1).text()).matches();
        boolean after = index + 1 < tokens.size()
                && token.end() == tokens.get(index + 1).start()
                && tokens.get(index + 1).text().length() > 1
                && Character.isLetter(tokens.get(index + 1).text().charAt(0));
        return before || after;
    }

    /** Whether a dictionary alone takes the word for a name: it lists it as one and has no other meaning for it. */
    boolean knownName(int index) {
        Token token = tokens.get(index);
        return token.text().length() > 2
                && lexicon.kind(token.lower()).equals("n")
                && capitalised(token)
                && nameLike(index);
    }

    /** Whether a dot, an at sign or an underline ties the word to another one, as in "example.com" or "Loan.amount". */
    private boolean partOfAddressOrCode(int index) {
        return tied(index - 2, index - 1) || tied(index, index + 1);
    }

    private boolean tied(int before, int sign) {
        return before >= 0
                && sign + 1 < tokens.size()
                && SIGNS.contains(tokens.get(sign).text())
                && tokens.get(before).end() == tokens.get(sign).start()
                && tokens.get(sign).end() == tokens.get(sign + 1).start()
                && Character.isLetterOrDigit(tokens.get(before).text().charAt(0))
                && Character.isLetterOrDigit(tokens.get(sign + 1).text().charAt(0));
    }

    /**
     * A dictionary lacks many words: endings that make nouns of other words stand for them, as does the plural of a word that it has,
     * and what the text mostly writes small is no name to its author.
     */
    private boolean ordinary(Token token) {
        String kind = lexicon.kind(token.lower());
        return kind.equals("o")
                || (kind.equals("u")
                        && (DERIVED.matcher(token.lower()).matches()
                                || pluralOfOrdinary(token.lower())
                                || mostlySmall.contains(token.lower())));
    }

    private boolean pluralOfOrdinary(String word) {
        return word.endsWith("s")
                && lexicon.kind(word.substring(0, word.length() - 1)).equals("o");
    }

    /** Words that stand alone more often in small letters than with a capital; "jdoe@example.com" tells nothing of "Jdoe". */
    private Set<String> mostlySmall() {
        Map<String, Integer> lead = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!partOfAddressOrCode(i)) {
                boolean lower = Character.isLowerCase(tokens.get(i).text().charAt(0));
                lead.merge(tokens.get(i).lower(), lower ? 1 : -1, Integer::sum);
            }
        }
        return lead.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One capital at the start: acronyms and column heads have more. */
    private static boolean capitalised(Token token) {
        String word = token.text();
        return Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || !Character.isUpperCase(word.charAt(1)) || word.charAt(1) == '\'');
    }

    /** As in "CarInsurance", which is a thing; "McCathie" and "DeLuca" are persons. */
    private static boolean joinedCapitals(String word) {
        for (int i = 1; i < word.length(); i++) {
            boolean joint = Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            if (joint && !NAME_PARTS.contains(word.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
