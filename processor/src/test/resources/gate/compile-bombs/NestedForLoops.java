// the same with for: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static boolean t() { return true; }
static void x() {}
static void f() { int v0; int v1; for (; t(); ) { int v2; for (; t(); ) { int v3; for (; t(); ) { int v4; for (; t(); ) { int v5; for (; t(); ) { int v6; for (; t(); ) { int v7; for (; t(); ) { int v8; for (; t(); ) { int v9; for (; t(); ) { int v10; for (; t(); ) { int v11; for (; t(); ) { int v12; for (; t(); ) { int v13; for (; t(); ) { int v14; for (; t(); ) { int v15; for
(; t(); ) { int v16; for (; t(); ) { int v17; for (; t(); ) { int v18; for (; t(); ) { int v19; for (; t(); ) { int v20; for (; t(); ) { int v21; for (; t(); ) { int v22; for (; t(); ) { int v23; for (; t(); ) { int v24; for (; t(); ) { int v25; for (; t(); ) { int v26; for (; t(); ) { x(); v25 = 1; } v24 = 1; } v23 = 1; } v22 = 1; } v21 = 1; } v20 = 1; } v19 = 1; } v18 = 1; }
v17 = 1; } v16 = 1; } v15 = 1; } v14 = 1; } v13 = 1; } v12 = 1; } v11 = 1; } v10 = 1; } v9 = 1; } v8 = 1; } v7 = 1; } v6 = 1; } v5 = 1; } v4 = 1; } v3 = 1; } v2 = 1; } v1 = 1; } v0 = 1; } }
}
