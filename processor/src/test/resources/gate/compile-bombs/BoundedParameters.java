// type parameters bounded by one another: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <A0, A1 extends A0, A2 extends A1, A3 extends A2, A4 extends A3, A5 extends A4, A6 extends A5, A7 extends A6, A8 extends A7, A9 extends A8, A10 extends A9, A11 extends A10, A12 extends A11, A13 extends A12, A14 extends A13, A15 extends A14, A16 extends A15, A17 extends A16, A18 extends A17, A19 extends A18, A20 extends A19, A21 extends A20, A22 extends A21, A23 extends
A22, A24 extends A23, A25 extends A24, A26 extends A25, A27 extends A26, A28 extends A27, A29 extends A28, A30 extends A29, A31 extends A30, A32 extends A31, A33 extends A32, A34 extends A33, A35 extends A34, A36 extends A35, A37 extends A36, A38 extends A37, A39 extends A38, A40 extends A39, A41 extends A40, A42 extends A41, A43 extends A42, A44 extends A43, A45 extends A44,
A46 extends A45, A47 extends A46, A48 extends A47, A49 extends A48, A50 extends A49, A51 extends A50, A52 extends A51, A53 extends A52, A54 extends A53, A55 extends A54, A56 extends A55, A57 extends A56, A58 extends A57, A59 extends A58, A60 extends A59, A61 extends A60, A62 extends A61, A63 extends A62, A64 extends A63, A65 extends A64, A66 extends A65, A67 extends A66, A68
extends A67, A69 extends A68, A70 extends A69, A71 extends A70, A72 extends A71, A73 extends A72, A74 extends A73, A75 extends A74, A76 extends A75, A77 extends A76, A78 extends A77, A79 extends A78, A80 extends A79, A81 extends A80, A82 extends A81, A83 extends A82, A84 extends A83, A85 extends A84, A86 extends A85, A87 extends A86, A88 extends A87, A89 extends A88, A90
extends A89, A91 extends A90, A92 extends A91, A93 extends A92, A94 extends A93, A95 extends A94, A96 extends A95, A97 extends A96, A98 extends A97, A99 extends A98, A100 extends A99, A101 extends A100, A102 extends A101, A103 extends A102, A104 extends A103, A105 extends A104, A106 extends A105, A107 extends A106, A108 extends A107, A109 extends A108, A110 extends A109, A111
extends A110, A112 extends A111, A113 extends A112, A114 extends A113, A115 extends A114, A116 extends A115, A117 extends A116, A118 extends A117, A119 extends A118> void g(A0 a0, A1 a1, A2 a2, A3 a3, A4 a4, A5 a5, A6 a6, A7 a7, A8 a8, A9 a9, A10 a10, A11 a11, A12 a12, A13 a13, A14 a14, A15 a15, A16 a16, A17 a17, A18 a18, A19 a19, A20 a20, A21 a21, A22 a22, A23 a23, A24 a24,
A25 a25, A26 a26, A27 a27, A28 a28, A29 a29, A30 a30, A31 a31, A32 a32, A33 a33, A34 a34, A35 a35, A36 a36, A37 a37, A38 a38, A39 a39, A40 a40, A41 a41, A42 a42, A43 a43, A44 a44, A45 a45, A46 a46, A47 a47, A48 a48, A49 a49, A50 a50, A51 a51, A52 a52, A53 a53, A54 a54, A55 a55, A56 a56, A57 a57, A58 a58, A59 a59, A60 a60, A61 a61, A62 a62, A63 a63, A64 a64, A65 a65, A66 a66,
A67 a67, A68 a68, A69 a69, A70 a70, A71 a71, A72 a72, A73 a73, A74 a74, A75 a75, A76 a76, A77 a77, A78 a78, A79 a79, A80 a80, A81 a81, A82 a82, A83 a83, A84 a84, A85 a85, A86 a86, A87 a87, A88 a88, A89 a89, A90 a90, A91 a91, A92 a92, A93 a93, A94 a94, A95 a95, A96 a96, A97 a97, A98 a98, A99 a99, A100 a100, A101 a101, A102 a102, A103 a103, A104 a104, A105 a105, A106 a106, A107
a107, A108 a108, A109 a109, A110 a110, A111 a111, A112 a112, A113 a113, A114 a114, A115 a115, A116 a116, A117 a117, A118 a118, A119 a119) {}
static void f(boolean b, int n, Object o) {
g(1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1,
"a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0, 1, "a", 2L, 3.0);
}
}
