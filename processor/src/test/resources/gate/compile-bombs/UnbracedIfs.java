// hundreds of ifs in one another without a bracket: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if
(b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) if (b) n++;
}
}
