// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    interface T0 {}
    interface T1 {}
    interface T2 {}
    interface T3 {}
    interface T4 {}
    interface T5 {}
    interface T6 {}
    interface T7 {}
    interface T8 {}
    interface T9 {}
    interface T10 {}
    interface T11 {}
    interface T12 {}
    interface T13 {}
    interface T14 {}
    interface T15 {}
    interface T16 {}
    interface T17 {}
    interface T18 {}
    interface T19 {}
    interface T20 {}
    interface T21 {}
    interface T22 {}
    interface T23 {}
    interface T24 {}
    interface T25 {}
    interface T26 {}
    interface T27 {}
    interface T28 {}
    interface T29 {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
