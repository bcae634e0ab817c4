package corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Id(String group, int number) {}

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-([0-9]{1,6})");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Matcher form = FORM.matcher(request.name());
        if (!form.matches()) {
            throw new Claims.Rejected("not an id");
        }
        return new Claims.Decision(true, List.of("" + new Id(form.group(1), Integer.parseInt(form.group(2)))));
    }
}
