// the same with for over collections: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static boolean t() { return true; }
static void x() {}
static void f() { int v0; int v1; for (Object o1 : List.of(1)) { int v2; for (Object o2 : List.of(1)) { int v3; for (Object o3 : List.of(1)) { int v4; for (Object o4 : List.of(1)) { int v5; for (Object o5 : List.of(1)) { int v6; for (Object o6 : List.of(1)) { int v7; for (Object o7 : List.of(1)) { int v8; for (Object o8 : List.of(1)) { int v9; for (Object o9 : List.of(1)) { int
v10; for (Object o10 : List.of(1)) { int v11; for (Object o11 : List.of(1)) { int v12; for (Object o12 : List.of(1)) { int v13; for (Object o13 : List.of(1)) { int v14; for (Object o14 : List.of(1)) { int v15; for (Object o15 : List.of(1)) { int v16; for (Object o16 : List.of(1)) { int v17; for (Object o17 : List.of(1)) { int v18; for (Object o18 : List.of(1)) { int v19; for
(Object o19 : List.of(1)) { int v20; for (Object o20 : List.of(1)) { int v21; for (Object o21 : List.of(1)) { int v22; for (Object o22 : List.of(1)) { int v23; for (Object o23 : List.of(1)) { int v24; for (Object o24 : List.of(1)) { int v25; for (Object o25 : List.of(1)) { int v26; for (Object o26 : List.of(1)) { x(); v25 = 1; } v24 = 1; } v23 = 1; } v22 = 1; } v21 = 1; } v20 =
1; } v19 = 1; } v18 = 1; } v17 = 1; } v16 = 1; } v15 = 1; } v14 = 1; } v13 = 1; } v12 = 1; } v11 = 1; } v10 = 1; } v9 = 1; } v8 = 1; } v7 = 1; } v6 = 1; } v5 = 1; } v4 = 1; } v3 = 1; } v2 = 1; } v1 = 1; } v0 = 1; } }
}
