// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean same(Integer a, Integer b, Integer c) {
        return a == b || (a != null && a.equals(c));
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int age = request.age() * 100;
        return new Claims.Decision(same(age, age, age + 1), List.of());
    }
}
