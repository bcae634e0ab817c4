// lambdas with types as arguments of overloaded methods: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface F0 { Object a(Integer t); }
static Object f(F0 g) { return null; }
interface F1 { Object a(Integer t); }
static Object f(F1 g) { return null; }
interface F2 { Object a(Integer t); }
static Object f(F2 g) { return null; }
interface F3 { Object a(Integer t); }
static Object f(F3 g) { return null; }
interface F4 { Object a(Integer t); }
static Object f(F4 g) { return null; }
interface F5 { Object a(Integer t); }
static Object f(F5 g) { return null; }
interface F6 { Object a(Integer t); }
static Object f(F6 g) { return null; }
interface F7 { Object a(Integer t); }
static Object f(F7 g) { return null; }
interface F8 { Object a(Integer t); }
static Object f(F8 g) { return null; }
interface F9 { Object a(Integer t); }
static Object f(F9 g) { return null; }
interface F10 { Object a(Integer t); }
static Object f(F10 g) { return null; }
interface F11 { Object a(Integer t); }
static Object f(F11 g) { return null; }
static Object g() { return f((Integer x0) -> f((Integer x1) -> f((Integer x2) -> f((Integer x3) -> f((Integer x4) -> 1))))); }
}
