package dev.setstone.screening.privacy.tagger;

import java.util.List;

/** What a dictionary has to say against a finding: ordinary words are no names, and an address has a number and a name of its own. */
final class Plausibility {

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean small;

    Plausibility(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        small = tokens.stream().noneMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }

    /** The tokens from the first to the last that can belong to the finding; empty when it is none. */
    List<Token> core(Label kind, int start, int end) {
        if (kind == Label.ADDRESS) {
            boolean number = tokens.subList(start, end).stream().anyMatch(token -> Character.isDigit(token.text().charAt(0)));
            boolean own = tokens.subList(start, end).stream().anyMatch(this::ownName);
            return number && own ? tokens.subList(start, end) : List.of();
        }
        int from = start;
        int to = end;
        while (from < to && !nameLike(tokens.get(from))) {
            from++;
        }
        while (to > from && !nameLike(tokens.get(to - 1))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** A word that is no ordinary one, and written as names are. */
    private boolean nameLike(Token token) {
        String kind = lexicon.kind(token.lower());
        return Character.isLetter(token.text().charAt(0))
                && !kind.equals("o")
                && (small || Character.isUpperCase(token.text().charAt(0)) || kind.equals("n"))
                && !joinedCapitals(token.text());
    }

    private boolean ownName(Token token) {
        String kind = lexicon.kind(token.lower());
        boolean acronym = token.text().length() < 4 && token.shape().startsWith("XX");
        return (kind.equals("u") || kind.equals("n"))
                && (small || Character.isUpperCase(token.text().charAt(0)))
                && !acronym;
    }

    /** As in "OpenSpending", which is a product's name; "McCathie" and "DeLuca" are persons'. */
    private static boolean joinedCapitals(String word) {
        for (int i = 4; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
