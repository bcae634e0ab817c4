// lambdas five deep as arguments of overloaded methods: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <T> T f(F0<T> g) { return g.a(null); }
interface F0<T> { T a(T t); }
static <T> T f(F1<T> g) { return g.a(null); }
interface F1<T> { T a(T t); }
static <T> T f(F2<T> g) { return g.a(null); }
interface F2<T> { T a(T t); }
static <T> T f(F3<T> g) { return g.a(null); }
interface F3<T> { T a(T t); }
static <T> T f(F4<T> g) { return g.a(null); }
interface F4<T> { T a(T t); }
static <T> T f(F5<T> g) { return g.a(null); }
interface F5<T> { T a(T t); }
static <T> T f(F6<T> g) { return g.a(null); }
interface F6<T> { T a(T t); }
static <T> T f(F7<T> g) { return g.a(null); }
interface F7<T> { T a(T t); }
static <T> T f(F8<T> g) { return g.a(null); }
interface F8<T> { T a(T t); }
static <T> T f(F9<T> g) { return g.a(null); }
interface F9<T> { T a(T t); }
static Object g() { return f(x0 -> f(x1 -> f(x2 -> f(x3 -> f(x4 -> 1))))); }
}
