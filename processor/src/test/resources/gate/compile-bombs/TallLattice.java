// a lattice of generic interfaces, twenty levels: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface T0<X> {}
interface T1<X> extends T0<List<X>>, Comparable<T1<X>> {}
interface T2<X> extends T1<List<X>>, Comparable<T2<X>> {}
interface T3<X> extends T2<List<X>>, Comparable<T3<X>> {}
interface T4<X> extends T3<List<X>>, Comparable<T4<X>> {}
interface T5<X> extends T4<List<X>>, Comparable<T5<X>> {}
interface T6<X> extends T5<List<X>>, Comparable<T6<X>> {}
interface T7<X> extends T6<List<X>>, Comparable<T7<X>> {}
interface T8<X> extends T7<List<X>>, Comparable<T8<X>> {}
interface T9<X> extends T8<List<X>>, Comparable<T9<X>> {}
interface T10<X> extends T9<List<X>>, Comparable<T10<X>> {}
interface T11<X> extends T10<List<X>>, Comparable<T11<X>> {}
interface T12<X> extends T11<List<X>>, Comparable<T12<X>> {}
interface T13<X> extends T12<List<X>>, Comparable<T13<X>> {}
interface T14<X> extends T13<List<X>>, Comparable<T14<X>> {}
interface T15<X> extends T14<List<X>>, Comparable<T15<X>> {}
interface T16<X> extends T15<List<X>>, Comparable<T16<X>> {}
interface T17<X> extends T16<List<X>>, Comparable<T17<X>> {}
interface T18<X> extends T17<List<X>>, Comparable<T18<X>> {}
interface T19<X> extends T18<List<X>>, Comparable<T19<X>> {}
static void f(boolean b, int n, Object o) {
T19<Integer> x = null;
T0<?> y = x;
var z = List.of(x, y);
}
}
