package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Rule.ADULT.holds(request) || Rule.CHEAP.holds(request), List.of());
    }

    enum Rule {
        ADULT {
            @Override
            boolean holds(Claims.Request request) {
                return request.age() >= 18;
            }
        },
        CHEAP {
            @Override
            boolean holds(Claims.Request request) {
                return request.amount().signum() == 0;
            }
        };

        abstract boolean holds(Claims.Request request);
    }
}
