// each nested loop doubles the work of the flow analysis: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static boolean t() { return true; }
static void x() {}
static void f() { int v0; int v1; while (t()) { int v2; while (t()) { int v3; while (t()) { int v4; while (t()) { int v5; while (t()) { int v6; while (t()) { int v7; while (t()) { int v8; while (t()) { int v9; while (t()) { int v10; while (t()) { int v11; while (t()) { int v12; while (t()) { int v13; while (t()) { int v14; while (t()) { int v15; while (t()) { int v16; while
(t()) { int v17; while (t()) { int v18; while (t()) { int v19; while (t()) { int v20; while (t()) { int v21; while (t()) { int v22; while (t()) { int v23; while (t()) { int v24; while (t()) { int v25; while (t()) { int v26; while (t()) { x(); v25 = 1; } v24 = 1; } v23 = 1; } v22 = 1; } v21 = 1; } v20 = 1; } v19 = 1; } v18 = 1; } v17 = 1; } v16 = 1; } v15 = 1; } v14 = 1; } v13 =
1; } v12 = 1; } v11 = 1; } v10 = 1; } v9 = 1; } v8 = 1; } v7 = 1; } v6 = 1; } v5 = 1; } v4 = 1; } v3 = 1; } v2 = 1; } v1 = 1; } v0 = 1; } }
}
