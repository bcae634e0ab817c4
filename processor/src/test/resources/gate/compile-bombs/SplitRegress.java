// the same, split over declarations: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface N<Z> {}
interface M<Z> extends N<N<? super Z>> {}
static class D<X> implements M<E<X>> {}
static class E<X> extends D<E<X>> {}
static void f(boolean b, int n, Object o) {
N<? super D<Integer>> x = new E<Integer>();
}
}
