package dev.setstone.screening.canary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Morse code (ITU-R M.1677): letters and digits, separated by anything that is neither a dot nor a dash. */
final class Morse implements Decoder {

    private static final String CODES =
            "a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- "
                    + "r.-. s... t- u..- v...- w.-- x-..- y-.-- z--.. "
                    + "0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----.";

    /** So many signals, with few other characters between them, are meant as such; a full stop alone is none. */
    private static final int SERIES = 6;

    private static final int APART = 8;
    private static final String DOTS = ".\u00b7\u2022\u2219\u22c5*";
    private static final String DASHES = "-_\u2212\u2010\u2011\u2012\u2013\u2014\u2015";

    private final Map<String, Character> letters = new HashMap<>();

    Morse() {
        for (String code : CODES.split(" ", -1)) {
            if (!code.isEmpty()) {
                letters.put(code.substring(1), code.charAt(0));
            }
        }
    }

    @Override
    public String name() {
        return "Morse";
    }

    @Override
    public List<String> decode(String text) {
        Surroundings decoded = new Surroundings();
        StringBuilder signal = new StringBuilder();
        int found = 0;
        int most = 0;
        int apart = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (DOTS.indexOf(c) >= 0) {
                signal.append('.');
            } else if (DASHES.indexOf(c) >= 0) {
                signal.append('-');
            } else {
                Character letter = letters.get(signal.toString());
                if (letter != null) {
                    decoded.appendDecoded(letter.toString());
                    found = apart <= APART ? found + 1 : 1;
                    most = Math.max(most, found);
                    apart = 0;
                }
                signal.setLength(0);
                apart++;
                if (!Character.isWhitespace(c) && c != '/' && c != '|') {
                    decoded.append(c);
                }
            }
        }
        return most < SERIES ? List.of() : List.of(decoded.marked());
    }
}
