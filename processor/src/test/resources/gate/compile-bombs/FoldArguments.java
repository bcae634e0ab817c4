// long constants as arguments: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static final String A0 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
static final String A = A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0;
static int g(String... s) { return s.length; }
static int f() { return g(A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A
+ A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A +
A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A +
A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A,
A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A
+ A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A, A + A + A); }
}
