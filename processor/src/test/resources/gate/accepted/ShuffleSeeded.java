package corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> codes = new ArrayList<>(request.codes());
        Collections.shuffle(codes, new Random(1));
        return new Claims.Decision(true, codes);
    }
}
