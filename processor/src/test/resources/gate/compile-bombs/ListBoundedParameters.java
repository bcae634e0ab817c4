// type parameters bounded by lists of one another: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <A0, A1 extends List<? super A0>, A2 extends List<? super A1>, A3 extends List<? super A2>, A4 extends List<? super A3>, A5 extends List<? super A4>, A6 extends List<? super A5>, A7 extends List<? super A6>, A8 extends List<? super A7>, A9 extends List<? super A8>, A10 extends List<? super A9>, A11 extends List<? super A10>, A12 extends List<? super A11>, A13 extends
List<? super A12>, A14 extends List<? super A13>, A15 extends List<? super A14>, A16 extends List<? super A15>, A17 extends List<? super A16>, A18 extends List<? super A17>, A19 extends List<? super A18>, A20 extends List<? super A19>, A21 extends List<? super A20>, A22 extends List<? super A21>, A23 extends List<? super A22>, A24 extends List<? super A23>, A25 extends List<?
super A24>, A26 extends List<? super A25>, A27 extends List<? super A26>, A28 extends List<? super A27>, A29 extends List<? super A28>, A30 extends List<? super A29>, A31 extends List<? super A30>, A32 extends List<? super A31>, A33 extends List<? super A32>, A34 extends List<? super A33>, A35 extends List<? super A34>, A36 extends List<? super A35>, A37 extends List<? super
A36>, A38 extends List<? super A37>, A39 extends List<? super A38>> void g(A0 a0, A1 a1, A2 a2, A3 a3, A4 a4, A5 a5, A6 a6, A7 a7, A8 a8, A9 a9, A10 a10, A11 a11, A12 a12, A13 a13, A14 a14, A15 a15, A16 a16, A17 a17, A18 a18, A19 a19, A20 a20, A21 a21, A22 a22, A23 a23, A24 a24, A25 a25, A26 a26, A27 a27, A28 a28, A29 a29, A30 a30, A31 a31, A32 a32, A33 a33, A34 a34, A35 a35,
A36 a36, A37 a37, A38 a38, A39 a39) {}
static void f(boolean b, int n, Object o) {
g(1, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
}
