package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> reasons = new ArrayList<>();
        for (String line : request.name().split("\\R")) {
            String text = line.strip().toLowerCase(Locale.ROOT);
            int colon = text.indexOf(':');
            if (colon > 0 && Character.isLetter(text.charAt(0))) {
                reasons.add(text.substring(0, colon));
            }
        }
        int number;
        try {
            number = Integer.parseInt(request.name().trim());
        } catch (NumberFormatException e) {
            number = -1;
        }
        return new Claims.Decision(number >= 0, reasons);
    }
}
