// a chain of lambdas whose types grow: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
Object x = Optional.of(1).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a ->
Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a,
a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a ->
Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).map(a -> Map.of(a, a)).get();
}
}
