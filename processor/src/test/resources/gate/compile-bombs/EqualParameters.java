// type parameters that must be equal: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43, A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59, A60, A61, A62, A63, A64, A65, A66, A67, A68, A69, A70, A71, A72, A73, A74, A75,
A76, A77, A78, A79, A80, A81, A82, A83, A84, A85, A86, A87, A88, A89, A90, A91, A92, A93, A94, A95, A96, A97, A98, A99, A100, A101, A102, A103, A104, A105, A106, A107, A108, A109, A110, A111, A112, A113, A114, A115, A116, A117, A118, A119> void g(Map<A0, A1> a0, Map<A1, A2> a1, Map<A2, A3> a2, Map<A3, A4> a3, Map<A4, A5> a4, Map<A5, A6> a5, Map<A6, A7> a6, Map<A7, A8> a7,
Map<A8, A9> a8, Map<A9, A10> a9, Map<A10, A11> a10, Map<A11, A12> a11, Map<A12, A13> a12, Map<A13, A14> a13, Map<A14, A15> a14, Map<A15, A16> a15, Map<A16, A17> a16, Map<A17, A18> a17, Map<A18, A19> a18, Map<A19, A20> a19, Map<A20, A21> a20, Map<A21, A22> a21, Map<A22, A23> a22, Map<A23, A24> a23, Map<A24, A25> a24, Map<A25, A26> a25, Map<A26, A27> a26, Map<A27, A28> a27,
Map<A28, A29> a28, Map<A29, A30> a29, Map<A30, A31> a30, Map<A31, A32> a31, Map<A32, A33> a32, Map<A33, A34> a33, Map<A34, A35> a34, Map<A35, A36> a35, Map<A36, A37> a36, Map<A37, A38> a37, Map<A38, A39> a38, Map<A39, A40> a39, Map<A40, A41> a40, Map<A41, A42> a41, Map<A42, A43> a42, Map<A43, A44> a43, Map<A44, A45> a44, Map<A45, A46> a45, Map<A46, A47> a46, Map<A47, A48> a47,
Map<A48, A49> a48, Map<A49, A50> a49, Map<A50, A51> a50, Map<A51, A52> a51, Map<A52, A53> a52, Map<A53, A54> a53, Map<A54, A55> a54, Map<A55, A56> a55, Map<A56, A57> a56, Map<A57, A58> a57, Map<A58, A59> a58, Map<A59, A60> a59, Map<A60, A61> a60, Map<A61, A62> a61, Map<A62, A63> a62, Map<A63, A64> a63, Map<A64, A65> a64, Map<A65, A66> a65, Map<A66, A67> a66, Map<A67, A68> a67,
Map<A68, A69> a68, Map<A69, A70> a69, Map<A70, A71> a70, Map<A71, A72> a71, Map<A72, A73> a72, Map<A73, A74> a73, Map<A74, A75> a74, Map<A75, A76> a75, Map<A76, A77> a76, Map<A77, A78> a77, Map<A78, A79> a78, Map<A79, A80> a79, Map<A80, A81> a80, Map<A81, A82> a81, Map<A82, A83> a82, Map<A83, A84> a83, Map<A84, A85> a84, Map<A85, A86> a85, Map<A86, A87> a86, Map<A87, A88> a87,
Map<A88, A89> a88, Map<A89, A90> a89, Map<A90, A91> a90, Map<A91, A92> a91, Map<A92, A93> a92, Map<A93, A94> a93, Map<A94, A95> a94, Map<A95, A96> a95, Map<A96, A97> a96, Map<A97, A98> a97, Map<A98, A99> a98, Map<A99, A100> a99, Map<A100, A101> a100, Map<A101, A102> a101, Map<A102, A103> a102, Map<A103, A104> a103, Map<A104, A105> a104, Map<A105, A106> a105, Map<A106, A107>
a106, Map<A107, A108> a107, Map<A108, A109> a108, Map<A109, A110> a109, Map<A110, A111> a110, Map<A111, A112> a111, Map<A112, A113> a112, Map<A113, A114> a113, Map<A114, A115> a114, Map<A115, A116> a115, Map<A116, A117> a116, Map<A117, A118> a117, Map<A118, A119> a118, Map<A119, A0> a119) {}
static void f(boolean b, int n, Object o) {
g(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new
TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new
TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new
TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new
TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new
TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
}
}
