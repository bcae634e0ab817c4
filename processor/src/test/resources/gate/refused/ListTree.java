// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object x = List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1,
        1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1)))))), List.of(List.of(List.of(List.of(List.of(List.of(1, 1),
        List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1,
        1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1,
        1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1,
        1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
        List.of(List.of(1, 1), List.of(1, 1))))))),
        List.of(List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1,
        1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1),
        List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1),
        List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1),
        List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))))),
        List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1),
        List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))))),
        List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1,
        1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))),
        List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))),
        List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))))))));
        return new Claims.Decision(true, List.of());
    }
}
