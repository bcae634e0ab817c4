// wildcards against wildcards: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43, A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59, A60, A61, A62, A63, A64, A65, A66, A67, A68, A69, A70, A71, A72, A73, A74, A75,
A76, A77, A78, A79> void g(Map<? super A0, ? extends A1> a0, Map<? super A1, ? extends A2> a1, Map<? super A2, ? extends A3> a2, Map<? super A3, ? extends A4> a3, Map<? super A4, ? extends A5> a4, Map<? super A5, ? extends A6> a5, Map<? super A6, ? extends A7> a6, Map<? super A7, ? extends A8> a7, Map<? super A8, ? extends A9> a8, Map<? super A9, ? extends A10> a9, Map<? super
A10, ? extends A11> a10, Map<? super A11, ? extends A12> a11, Map<? super A12, ? extends A13> a12, Map<? super A13, ? extends A14> a13, Map<? super A14, ? extends A15> a14, Map<? super A15, ? extends A16> a15, Map<? super A16, ? extends A17> a16, Map<? super A17, ? extends A18> a17, Map<? super A18, ? extends A19> a18, Map<? super A19, ? extends A20> a19, Map<? super A20, ?
extends A21> a20, Map<? super A21, ? extends A22> a21, Map<? super A22, ? extends A23> a22, Map<? super A23, ? extends A24> a23, Map<? super A24, ? extends A25> a24, Map<? super A25, ? extends A26> a25, Map<? super A26, ? extends A27> a26, Map<? super A27, ? extends A28> a27, Map<? super A28, ? extends A29> a28, Map<? super A29, ? extends A30> a29, Map<? super A30, ? extends
A31> a30, Map<? super A31, ? extends A32> a31, Map<? super A32, ? extends A33> a32, Map<? super A33, ? extends A34> a33, Map<? super A34, ? extends A35> a34, Map<? super A35, ? extends A36> a35, Map<? super A36, ? extends A37> a36, Map<? super A37, ? extends A38> a37, Map<? super A38, ? extends A39> a38, Map<? super A39, ? extends A40> a39, Map<? super A40, ? extends A41> a40,
Map<? super A41, ? extends A42> a41, Map<? super A42, ? extends A43> a42, Map<? super A43, ? extends A44> a43, Map<? super A44, ? extends A45> a44, Map<? super A45, ? extends A46> a45, Map<? super A46, ? extends A47> a46, Map<? super A47, ? extends A48> a47, Map<? super A48, ? extends A49> a48, Map<? super A49, ? extends A50> a49, Map<? super A50, ? extends A51> a50, Map<?
super A51, ? extends A52> a51, Map<? super A52, ? extends A53> a52, Map<? super A53, ? extends A54> a53, Map<? super A54, ? extends A55> a54, Map<? super A55, ? extends A56> a55, Map<? super A56, ? extends A57> a56, Map<? super A57, ? extends A58> a57, Map<? super A58, ? extends A59> a58, Map<? super A59, ? extends A60> a59, Map<? super A60, ? extends A61> a60, Map<? super A61,
? extends A62> a61, Map<? super A62, ? extends A63> a62, Map<? super A63, ? extends A64> a63, Map<? super A64, ? extends A65> a64, Map<? super A65, ? extends A66> a65, Map<? super A66, ? extends A67> a66, Map<? super A67, ? extends A68> a67, Map<? super A68, ? extends A69> a68, Map<? super A69, ? extends A70> a69, Map<? super A70, ? extends A71> a70, Map<? super A71, ? extends
A72> a71, Map<? super A72, ? extends A73> a72, Map<? super A73, ? extends A74> a73, Map<? super A74, ? extends A75> a74, Map<? super A75, ? extends A76> a75, Map<? super A76, ? extends A77> a76, Map<? super A77, ? extends A78> a77, Map<? super A78, ? extends A79> a78, Map<? super A79, ? extends A0> a79) {}
static void f(boolean b, int n, Object o) {
Map<? extends Number, ? super Integer> w = null;
g(w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w);
}
}
