// loops in lambdas in loops: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static boolean t() { return true; }
static void r(Runnable r) {}
static void f() {
int v5; while (t()) { int w5; while (t()) { w5 = 1; int u5; while (t()) { u5 = 1; r(() -> { int v4; while (t()) { int w4; while (t()) { w4 = 1; int u4; while (t()) { u4 = 1; r(() -> { int v3; while (t()) { int w3; while (t()) { w3 = 1; int u3; while (t()) { u3 = 1; r(() -> { int v2; while (t()) { int w2; while (t()) { w2 = 1; int u2; while (t()) { u2 = 1; r(() -> { int v1;
while (t()) { int w1; while (t()) { w1 = 1; int u1; while (t()) { u1 = 1; r(() -> { int q = 1; }); } } v1 = 1; } }); } } v2 = 1; } }); } } v3 = 1; } }); } } v4 = 1; } }); } } v5 = 1; }
}
}
