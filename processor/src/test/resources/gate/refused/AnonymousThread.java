// threads CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        new Thread() {
            @Override
            public void run() {}
        }.start();
        return new Claims.Decision(true, List.of());
    }
}
