// the same as fields of an interface: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface K { String A0 = "xxxxxxxx";
String A1 = A0 + A0;
String A2 = A1 + A1;
String A3 = A2 + A2;
String A4 = A3 + A3;
String A5 = A4 + A4;
String A6 = A5 + A5;
String A7 = A6 + A6;
String A8 = A7 + A7;
String A9 = A8 + A8;
String A10 = A9 + A9;
String A11 = A10 + A10;
String A12 = A11 + A11;
String A13 = A12 + A12;
String A14 = A13 + A13;
String A15 = A14 + A14;
String A16 = A15 + A15;
String A17 = A16 + A16;
String A18 = A17 + A17;
String A19 = A18 + A18;
String A20 = A19 + A19;
String A21 = A20 + A20;
String A22 = A21 + A21;
String A23 = A22 + A22;
String A24 = A23 + A23;
String A25 = A24 + A24;
String A26 = A25 + A25;
String A27 = A26 + A26;
String A28 = A27 + A27;
String A29 = A28 + A28; }
}
