package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static Map<Character, Integer> letters(String text) {
        Map<Character, Integer> letters = new HashMap<>();
        for (char letter : text.toCharArray()) {
            letters.merge(letter, 1, Integer::sum);
        }
        return letters;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(letters(request.name()).equals(letters("listen")), List.of());
    }
}
