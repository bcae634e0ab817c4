// generic calls over many generic overloads: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface I0<T> extends List<T> {}
interface I1<T> extends List<T> {}
interface I2<T> extends List<T> {}
interface I3<T> extends List<T> {}
interface I4<T> extends List<T> {}
interface I5<T> extends List<T> {}
interface I6<T> extends List<T> {}
interface I7<T> extends List<T> {}
interface I8<T> extends List<T> {}
interface I9<T> extends List<T> {}
interface I10<T> extends List<T> {}
interface I11<T> extends List<T> {}
interface I12<T> extends List<T> {}
interface I13<T> extends List<T> {}
interface I14<T> extends List<T> {}
interface I15<T> extends List<T> {}
interface I16<T> extends List<T> {}
interface I17<T> extends List<T> {}
static <T> T g(I0<? super T> a, T b) { return b; }
static <T> T g(I1<? super T> a, T b) { return b; }
static <T> T g(I2<? super T> a, T b) { return b; }
static <T> T g(I3<? super T> a, T b) { return b; }
static <T> T g(I4<? super T> a, T b) { return b; }
static <T> T g(I5<? super T> a, T b) { return b; }
static <T> T g(I6<? super T> a, T b) { return b; }
static <T> T g(I7<? super T> a, T b) { return b; }
static <T> T g(I8<? super T> a, T b) { return b; }
static <T> T g(I9<? super T> a, T b) { return b; }
static <T> T g(I10<? super T> a, T b) { return b; }
static <T> T g(I11<? super T> a, T b) { return b; }
static <T> T g(I12<? super T> a, T b) { return b; }
static <T> T g(I13<? super T> a, T b) { return b; }
static <T> T g(I14<? super T> a, T b) { return b; }
static <T> T g(I15<? super T> a, T b) { return b; }
static <T> T g(I16<? super T> a, T b) { return b; }
static <T> T g(I17<? super T> a, T b) { return b; }
static <T> T g(T a, T b) { return b; }
static Object f() { return g(null, g(null, g(null, g(null, g(null, g(null, g(null, g(null, g(null, 1))))))))); }
}
