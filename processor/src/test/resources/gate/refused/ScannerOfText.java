// io CWE-73
package corpus;

import java.util.List;
import java.util.Scanner;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new Scanner(request.name()).next()));
    }
}
