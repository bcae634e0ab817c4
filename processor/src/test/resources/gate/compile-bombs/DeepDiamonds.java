// a tree of diamonds seven deep: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

record Two<A, B>(A a, B b) {}
static void f(boolean b, int n, Object o) {
var x = new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))), new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new
Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))))), new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))), new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new
Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))))), new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))),
new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))))), new Two<>(new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new
Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))), new Two<>(new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1))), new Two<>(new Two<>(new Two<>(1, 1), new Two<>(1, 1)), new Two<>(new Two<>(1, 1), new Two<>(1, 1)))))));
}
}
