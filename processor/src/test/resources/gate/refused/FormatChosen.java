// default-locale
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String format = request.age() > 3 ? "%s" : "%,d";
        return new Claims.Decision(true, List.of(String.format(format, request.age())));
    }
}
