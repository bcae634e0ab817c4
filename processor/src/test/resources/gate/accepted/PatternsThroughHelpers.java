package corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private static final List<String> WORDS = List.of("seven", "eight", "nine");
    private static final String NUMBER = "\\b(?:" + String.join("|", WORDS) + ")\\b";
    private static final List<String> FORMS = List.of(NUMBER + "(?:[\\s-]+" + NUMBER + ")*", "(?:(?:and|a|an|the)\\b\\s*)*+x");

    private ClaimsLogic() {}

    private static Pattern insensitive(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean fits(List<String> forms, String text) {
        for (String form : forms) {
            Matcher matcher = Pattern.compile(form).matcher(text);
            if (matcher.find()) {
                return true;
            }
        }
        return false;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean named = insensitive("^[a-z]+(?: [a-z]+)*$").matcher(request.name()).find()
                && request.name().matches("^" + Pattern.quote(request.name()) + "\\s*$");
        boolean spaced = request.name().replaceAll("[" + (char) 8220 + (char) 8221 + "]", "").isEmpty();
        return new Claims.Decision(named && !spaced && fits(FORMS, request.name()), List.of());
    }
}
