// a tree of generic calls eight deep: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
Object x = List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
List.of(List.of(1, 1), List.of(1, 1)))))), List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1,
1)), List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)),
List.of(List.of(1, 1), List.of(1, 1))))))), List.of(List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1),
List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1),
List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))))), List.of(List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1,
1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))))), List.of(List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1)))), List.of(List.of(List.of(List.of(1, 1), List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))), List.of(List.of(List.of(1, 1),
List.of(1, 1)), List.of(List.of(1, 1), List.of(1, 1))))))));
}
}
