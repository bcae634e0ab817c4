// code made of escapes: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
\u0069\u006e\u0074 x = \u0031;
}
}
