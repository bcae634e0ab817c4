// type arguments nested deeply: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List<
List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List<
List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List< List<
List< List< List< List< List< List< List< List< List< List< List<Integer > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >
> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x = null;
}
}
