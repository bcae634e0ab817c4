// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Integer> numbers = List.of(request.age(), 1000);
        return new Claims.Decision(numbers.stream().anyMatch(n -> n == numbers.get(1)), List.of());
    }
}
