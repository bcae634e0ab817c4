// forty nested generic calls: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <T> T id(T t) { return t; }
static void f(boolean b, int n, Object o) {
Object x = id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(1))))))))))))))))))))))))))))))))))))))));
}
}
