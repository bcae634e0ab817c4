// intersections of many interfaces: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface I0<X> {}
interface I1<X> {}
interface I2<X> {}
interface I3<X> {}
interface I4<X> {}
interface I5<X> {}
interface I6<X> {}
interface I7<X> {}
interface I8<X> {}
interface I9<X> {}
interface I10<X> {}
interface I11<X> {}
interface I12<X> {}
interface I13<X> {}
interface I14<X> {}
interface I15<X> {}
interface I16<X> {}
interface I17<X> {}
interface I18<X> {}
interface I19<X> {}
static <T extends I0<T> & I1<T> & I2<T> & I3<T> & I4<T> & I5<T> & I6<T> & I7<T> & I8<T> & I9<T> & I10<T> & I11<T> & I12<T> & I13<T> & I14<T> & I15<T> & I16<T> & I17<T> & I18<T> & I19<T>> T g(T t) { return g(g(g(g(t)))); }
}
