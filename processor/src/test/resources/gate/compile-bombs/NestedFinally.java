// finally in finally: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; }
finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { try { n++; } finally { n--; } } } } } } } } } } } } } } } } } } } } }
}
}
