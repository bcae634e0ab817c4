package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String number(int age, String name) {
        return "claim-" + age + "-" + name.length();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(number(request.age(), request.name())));
    }
}
