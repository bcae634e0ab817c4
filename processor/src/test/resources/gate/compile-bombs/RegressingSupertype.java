// a supertype that grows while it is compared: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface N<Z> {}
static class C<X> implements N<N<? super C<C<X>>>> {}
static void f(boolean b, int n, Object o) {
N<? super C<Integer>> x = new C<Integer>();
}
}
