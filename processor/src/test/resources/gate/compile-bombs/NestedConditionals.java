// generic calls under conditionals without brackets: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <T> T id(T t) { return t; }
static void f(boolean b, int n, Object o) {
Object x = b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1)
: b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ?
id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) :
b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ?
id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) :
b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ?
id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) :
b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ?
id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) :
b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : b ? id(1) : id(2);
}
}
