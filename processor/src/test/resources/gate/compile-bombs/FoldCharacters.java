// characters and numbers joined to constants: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static final String A0 = "" + 'x' + 1234567890123456789L + 1.7976931348623157E308;
static final String A1 = A0 + 1 + A0;
static final String A2 = A1 + 1 + A1;
static final String A3 = A2 + 1 + A2;
static final String A4 = A3 + 1 + A3;
static final String A5 = A4 + 1 + A4;
static final String A6 = A5 + 1 + A5;
static final String A7 = A6 + 1 + A6;
static final String A8 = A7 + 1 + A7;
static final String A9 = A8 + 1 + A8;
static final String A10 = A9 + 1 + A9;
static final String A11 = A10 + 1 + A10;
static final String A12 = A11 + 1 + A11;
static final String A13 = A12 + 1 + A12;
static final String A14 = A13 + 1 + A13;
static final String A15 = A14 + 1 + A14;
static final String A16 = A15 + 1 + A15;
static final String A17 = A16 + 1 + A16;
static final String A18 = A17 + 1 + A17;
static final String A19 = A18 + 1 + A18;
static final String A20 = A19 + 1 + A19;
static final String A21 = A20 + 1 + A20;
static final String A22 = A21 + 1 + A21;
static final String A23 = A22 + 1 + A22;
static final String A24 = A23 + 1 + A23;
static final String A25 = A24 + 1 + A24;
static final String A26 = A25 + 1 + A25;
static final String A27 = A26 + 1 + A26;
}
