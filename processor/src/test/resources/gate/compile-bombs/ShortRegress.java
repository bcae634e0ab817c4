// the same with two levels: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface N<Z> {}
static class C implements N<N<? super C>> {}
static void f(boolean b, int n, Object o) {
N<? super C> x = new C();
}
}
