// constant-folding CWE-400
package corpus;

import java.math.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static final String S0 = ClaimsLogic.S1 + ClaimsLogic.S1;
    static final String S1 = ClaimsLogic.S2 + ClaimsLogic.S2;
    static final String S2 = ClaimsLogic.S3 + ClaimsLogic.S3;
    static final String S3 = ClaimsLogic.S4 + ClaimsLogic.S4;
    static final String S4 = ClaimsLogic.S5 + ClaimsLogic.S5;
    static final String S5 = ClaimsLogic.S6 + ClaimsLogic.S6;
    static final String S6 = ClaimsLogic.S7 + ClaimsLogic.S7;
    static final String S7 = ClaimsLogic.S8 + ClaimsLogic.S8;
    static final String S8 = ClaimsLogic.S9 + ClaimsLogic.S9;
    static final String S9 = ClaimsLogic.S10 + ClaimsLogic.S10;
    static final String S10 = ClaimsLogic.S11 + ClaimsLogic.S11;
    static final String S11 = ClaimsLogic.S12 + ClaimsLogic.S12;
    static final String S12 = ClaimsLogic.S13 + ClaimsLogic.S13;
    static final String S13 = ClaimsLogic.S14 + ClaimsLogic.S14;
    static final String S14 = ClaimsLogic.S15 + ClaimsLogic.S15;
    static final String S15 = ClaimsLogic.S16 + ClaimsLogic.S16;
    static final String S16 = ClaimsLogic.S17 + ClaimsLogic.S17;
    static final String S17 = ClaimsLogic.S18 + ClaimsLogic.S18;
    static final String S18 = ClaimsLogic.S19 + ClaimsLogic.S19;
    static final String S19 = ClaimsLogic.S20 + ClaimsLogic.S20;
    static final String S20 = ClaimsLogic.S21 + ClaimsLogic.S21;
    static final String S21 = ClaimsLogic.S22 + ClaimsLogic.S22;
    static final String S22 = ClaimsLogic.S23 + ClaimsLogic.S23;
    static final String S23 = ClaimsLogic.S24 + ClaimsLogic.S24;
    static final String S24 = ClaimsLogic.S25 + ClaimsLogic.S25;
    static final String S25 = ClaimsLogic.S26 + ClaimsLogic.S26;
    static final String S26 = ClaimsLogic.S27 + ClaimsLogic.S27;
    static final String S27 = "xxxxxxxxxxxxxxxx";
    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + S0.length()));
    }
}
