// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    interface N<Z> {}

    interface C<X> extends N<N<? super C<C<X>>>> {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
