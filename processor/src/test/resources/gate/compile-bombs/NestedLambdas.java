// nested lambdas as arguments of overloaded methods: screen
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
static Object g() { return f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> 1)))))))); }
}
