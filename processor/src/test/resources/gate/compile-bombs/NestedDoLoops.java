// the same with do: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static boolean t() { return true; }
static void x() {}
static void f() { int v0; int v1; do { int v2; do { int v3; do { int v4; do { int v5; do { int v6; do { int v7; do { int v8; do { int v9; do { int v10; do { int v11; do { int v12; do { int v13; do { int v14; do { int v15; do { int v16; do { int v17; do { int v18; do { int v19; do { int v20; do { int v21; do { int v22; do { int v23; do { int v24; do { int v25; do { int v26; do {
x(); v25 = 1; } while (t()); v24 = 1; } while (t()); v23 = 1; } while (t()); v22 = 1; } while (t()); v21 = 1; } while (t()); v20 = 1; } while (t()); v19 = 1; } while (t()); v18 = 1; } while (t()); v17 = 1; } while (t()); v16 = 1; } while (t()); v15 = 1; } while (t()); v14 = 1; } while (t()); v13 = 1; } while (t()); v12 = 1; } while (t()); v11 = 1; } while (t()); v10 = 1; }
while (t()); v9 = 1; } while (t()); v8 = 1; } while (t()); v7 = 1; } while (t()); v6 = 1; } while (t()); v5 = 1; } while (t()); v4 = 1; } while (t()); v3 = 1; } while (t()); v2 = 1; } while (t()); v1 = 1; } while (t()); v0 = 1; } while (t()); }
}
