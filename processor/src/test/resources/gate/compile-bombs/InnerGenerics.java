// inner classes of generic classes: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static class A<X> { class B<Y> { class C<Z> { A<X>.B<Y>.C<Z> f(A<? super X>.B<? extends Y>.C<? super Z> c) { return c.f(c).f(c).f(c).f(c); } } } }
}
